package dev.quadlet.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A text with a name, which gives back exactly the bytes and the characters it was made of.
 *
 * <p>Bytes are read as UTF-8. A byte that is not part of valid UTF-8 becomes one character between U+DC80 and U+DCFF
 * (a lone low surrogate, which valid text never holds) and turns into the same byte again in {@link #bytes()}. Any
 * other lone surrogate, which only a Java string can bring, is written in the three bytes that the UTF-8 scheme would
 * give it. Nothing is normalised: a byte order mark, NUL and any line ending stay.
 *
 * <p>Two texts are equal when name and characters are.
 */
public final class SourceText {
    private final String name;
    private final String text;
    private volatile LineMap lines = LineMap.UNREAD;

    private SourceText(String name, String text) {
        this.name = Objects.requireNonNull(name, "name");
        this.text = Objects.requireNonNull(text, "text");
    }

    /**
     * A text from characters.
     *
     * @param name how messages call it, usually the file's name
     * @param text the characters
     * @return the text
     */
    public static SourceText of(String name, String text) {
        return new SourceText(name, text);
    }

    /**
     * A text from bytes.
     *
     * @param name how messages call it, usually the file's name
     * @param bytes the bytes, read as UTF-8
     * @return the text
     */
    public static SourceText of(String name, byte[] bytes) {
        return new SourceText(name, Utf8.decode(bytes));
    }

    /**
     * A text from a file; its name is the path's.
     *
     * @param path the file
     * @return the text
     * @throws IOException when it cannot be read
     */
    public static SourceText read(Path path) throws IOException {
        return of(path.toString(), Files.readAllBytes(path));
    }

    /**
     * How messages call it.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * All characters.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * All bytes; a text that was made of bytes gives the same ones.
     *
     * @return a new array
     */
    public byte[] bytes() {
        return Utf8.encode(text);
    }

    /**
     * How long it is.
     *
     * @return the number of UTF-16 units
     */
    public int length() {
        return text.length();
    }

    /**
     * Some of its characters.
     *
     * @param span which
     * @return the characters
     * @throws IndexOutOfBoundsException when the span ends behind the text
     */
    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /**
     * Line and column of an offset.
     *
     * @param offset from 0 to {@link #length()}
     * @return the place, counted from 1
     * @throws IndexOutOfBoundsException when the offset is outside
     */
    public Position position(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        if (lines == LineMap.UNREAD) {
            lines = LineMap.of(text);
        }
        return lines.position(offset);
    }

    /**
     * The text after some replacements.
     *
     * @param edits the replacements, in any order, by the offsets of this text
     * @return a text of the same name
     * @throws IllegalArgumentException when edits overlap or lie outside
     */
    public SourceText edited(List<TextEdit> edits) {
        TextEdit[] ordered = edits.toArray(TextEdit[]::new);
        Arrays.sort(ordered, Comparator.comparingInt(edit -> edit.span().start()));
        StringBuilder result = new StringBuilder(text.length() + 64);
        int done = 0;
        for (TextEdit edit : ordered) {
            if (edit.span().start() < done || edit.span().end() > text.length()) {
                throw new IllegalArgumentException(edit + " overlaps another edit or lies outside of " + this);
            }
            result.append(text, done, edit.span().start()).append(edit.replacement());
            done = edit.span().end();
        }
        return of(name, result.append(text, done, text.length()).toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && name.equals(that.name) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + text.hashCode();
    }

    /** Name and length; the content may be long or secret. */
    @Override
    public String toString() {
        return name + " (" + text.length() + " characters)";
    }
}
