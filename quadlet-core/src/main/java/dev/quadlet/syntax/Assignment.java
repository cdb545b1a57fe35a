package dev.quadlet.syntax;

import dev.quadlet.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A line such as {@code Image=docker.io/library/redis:7}.
 *
 * <p>The value is what the reader makes of it when it has joined continued lines: not unquoted, nothing expanded.
 */
public final class Assignment implements Line {
    private final Span span;
    private final Joined joined;
    private final Span keyPart;
    private final int valueStart;
    private final String key;
    private final String value;

    Assignment(LogicalLine line, String key, Span keyPart, Span valuePart) {
        this.span = line.span();
        this.joined = line.joined();
        this.keyPart = keyPart;
        this.valueStart = valuePart.start();
        this.key = key;
        this.value = line.text().substring(valuePart.start(), valuePart.end());
    }

    @Override
    public Span span() {
        return span;
    }

    /**
     * The key.
     *
     * @return what stands before the equals sign
     */
    public String key() {
        return key;
    }

    /**
     * The value.
     *
     * @return what stands behind the equals sign, on one line
     */
    public String value() {
        return value;
    }

    /**
     * Whether nothing stands behind the equals sign, which often takes back what was assigned before.
     *
     * @return true when the value is empty
     */
    public boolean isEmpty() {
        return value.isEmpty();
    }

    /**
     * Where the key stands.
     *
     * @return its characters in the document's text
     */
    public Span keySpan() {
        return joined.span(keyPart.start(), keyPart.end());
    }

    /**
     * Where the value stands, from its first to its last character; a continued value covers what is in between.
     *
     * @return its characters in the document's text
     */
    public Span valueSpan() {
        return spanOf(new Span(0, value.length()));
    }

    /**
     * Where a part of the value stands.
     *
     * @param part offsets in {@link #value()}
     * @return the characters in the document's text
     */
    public Span spanOf(Span part) {
        return joined.span(valueStart + part.start(), valueStart + part.end());
    }

    /**
     * Cuts the value into words whose spans point into the document's text.
     *
     * @param dialect who reads it
     * @param rule how the key is split
     * @return the words, and what is wrong with the value
     */
    public Split split(Dialect dialect, SplitRule rule) {
        Split split = dialect.split(value, rule);
        Optional<Split.Flaw> flaw = split.flaw().map(f -> new Split.Flaw(f.kind(), spanOf(f.span())));
        List<Word> words = new ArrayList<>(split.words().size());
        split.words().forEach(word -> words.add(new Word(word.text(), spanOf(word.span()))));
        return new Split(words, flaw);
    }

    /** Whether it was written over several physical lines. */
    boolean isContinued() {
        return joined.pieces() > 1;
    }

    Joined joined() {
        return joined;
    }

    int valueStart() {
        return valueStart;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assignment that
                && span.equals(that.span)
                && key.equals(that.key)
                && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(span, key, value);
    }

    /** Key, equals sign and value, on one line. */
    @Override
    public String toString() {
        return key + "=" + value;
    }
}
