package dev.quadlet.syntax;

import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import dev.quadlet.source.TextEdit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a new value in place of an old one. A value that stood on one line stays on one. One that stood on several
 * keeps its breaks, with the comments in them, where the new value says what the old one said around them; a comment
 * that has lost its place goes to the next one, or above the line. What is new is broken like the rest.
 */
final class ValueLayout {
    private final UnitDocument document;
    private final Assignment old;
    private final Joined joined;
    private final String newline;
    private final String value;

    private ValueLayout(UnitDocument document, Assignment old, String newline, String value) {
        this.document = document;
        this.old = old;
        this.joined = old.joined();
        this.newline = newline;
        this.value = value;
    }

    static TextEdit edit(UnitDocument document, Assignment old, String newline, String value) {
        ValueLayout layout = new ValueLayout(document, old, newline, value);
        return old.isContinued()
                ? layout.overLines()
                : new TextEdit(new Span(old.valueSpan().start(), layout.end()), value);
    }

    private TextEdit overLines() {
        return Stream.of(withBreaks(), onOneLine())
                .filter(this::reads)
                .findFirst()
                .orElseGet(this::anew);
    }

    private TextEdit withBreaks() {
        List<KeptBreak> kept = KeptBreaks.of(document, old, newline, value);
        int start = old.valueSpan().start();
        Span lost = new Span(old.valueSpan().end(), end());
        int end = comments(lost).isEmpty() ? lost.end() : lost.start();
        String text = value(kept);
        return kept.isEmpty()
                ? above(new Span(start, old.valueSpan().end()), new Span(start, end), text)
                : new TextEdit(new Span(start, end), text);
    }

    private String value(List<KeptBreak> kept) {
        StringBuilder text = new StringBuilder();
        int inOld = 0;
        int inValue = 0;
        for (KeptBreak next : kept) {
            text.append(line(inOld, next.old().start(), inValue, next.blanks().start()))
                    .append(next.text());
            inOld = next.old().end();
            inValue = next.blanks().end();
        }
        return text.append(line(inOld, old.value().length(), inValue, value.length()))
                .toString();
    }

    /** What stays as it was is not broken, however long it is. */
    private String line(int inOld, int oldEnd, int inValue, int end) {
        String line = value.substring(inValue, end);
        return old.value().substring(inOld, Math.max(inOld, oldEnd)).equals(line) ? line : broken(line);
    }

    private String broken(String line) {
        return document.joiner().joinsWithBlank()
                ? LineBreaker.atBlanks(line, "\\" + newline)
                : LineBreaker.behindBlanks(line, "\\" + newline + indent());
    }

    /** The white space that the second line of the old value begins with. */
    private String indent() {
        int second = joined.source(1).start();
        int start = document.text().lastIndexOf('\n', second - 1) + 1;
        return document.text().substring(start, second);
    }

    private TextEdit onOneLine() {
        int start = Math.min(behindEqualsSign(), old.valueSpan().start());
        Span all = new Span(start, end());
        return above(all, all, value);
    }

    /** Nothing that stood there is left that could be read into the value. */
    private TextEdit anew() {
        String above = Remarks.written(comments(old.span()), "", newline);
        return new TextEdit(old.span(), above + old.key() + "=" + value + newline);
    }

    /** Comments that cannot stay go above the line, and the rest of it stays. */
    private TextEdit above(Span comments, Span replaced, String text) {
        String above = Remarks.written(comments(comments), "", newline);
        Span before = new Span(old.span().start(), replaced.start());
        return above.isEmpty()
                ? new TextEdit(replaced, text)
                : new TextEdit(
                        new Span(before.start(), replaced.end()),
                        above + document.source().slice(before) + text);
    }

    private List<String> comments(Span part) {
        return Remarks.within(document, part);
    }

    /** The end of the value, and of a backslash that nothing but blanks follows. */
    private int end() {
        return Math.max(old.valueSpan().end(), lastBackslash() + 1);
    }

    private int lastBackslash() {
        for (int piece = joined.pieces() - 1; piece >= 0; piece--) {
            Span source = joined.source(piece);
            int next = source.end();
            if (next < old.span().end() && document.text().charAt(next) == '\\') {
                return next;
            }
            if (document.joiner().joinsWithBlank() && isBreak(source)) {
                return next - 1;
            }
            if (!joined.isBlank(piece)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isBreak(Span piece) {
        return piece.length() == 1 && document.text().charAt(piece.start()) == '\\';
    }

    private int behindEqualsSign() {
        int equals = joined.text().indexOf('=');
        int start = joined.span(equals, equals + 1).end();
        return Blanks.skipSpaces(document.text(), start);
    }

    /** Whether the reader finds this value, and the line ends where it did. */
    private boolean reads(TextEdit edit) {
        Span span = old.span();
        boolean last = span.end() == document.text().length();
        SourceText line = SourceText.of("", "[X]\n" + document.source().slice(span) + (last ? "" : "[Y]"));
        int shift = 4 - span.start();
        Span moved = new Span(edit.span().start() + shift, edit.span().end() + shift);
        SourceText edited = line.edited(List.of(new TextEdit(moved, edit.replacement())));
        ParseResult result = UnitParser.parse(edited, document.dialect());
        List<Section> sections = result.document().sections();
        return result.problems().isEmpty()
                && sections.size() == (last ? 1 : 2)
                && sections.get(0).toString().equals("[X]\n" + old.key() + "=" + value);
    }
}
