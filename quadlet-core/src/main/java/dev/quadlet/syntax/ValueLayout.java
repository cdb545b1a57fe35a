package dev.quadlet.syntax;

import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import dev.quadlet.source.TextEdit;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * Writes a new value in place of an old one. A value that stood on one line stays on one. Of a value that stood on
 * several, the lines at both ends that say the same are left alone, and what is new in between is broken into lines in
 * the same way, as far as the reader joins them again to just that value.
 */
final class ValueLayout {
    private final UnitDocument document;
    private final Assignment old;
    private final Joined joined;
    private final String newline;

    private ValueLayout(UnitDocument document, Assignment old, String newline) {
        this.document = document;
        this.old = old;
        this.joined = old.joined();
        this.newline = newline;
    }

    static TextEdit edit(UnitDocument document, Assignment old, String newline, String value) {
        ValueLayout layout = new ValueLayout(document, old, newline);
        TextEdit inPlace = new TextEdit(layout.span(old.valueSpan().start()), value);
        return old.isContinued() ? layout.overLines(inPlace, value) : inPlace;
    }

    private TextEdit overLines(TextEdit inPlace, String value) {
        return Stream.of(betweenKeptLines(value), inPlace, new TextEdit(span(behindEqualsSign()), value))
                .filter(edit -> reads(edit, value))
                .findFirst()
                .orElseGet(() -> anew(value));
    }

    /** Nothing that stood there is left that could be read into the value. */
    private TextEdit anew(String value) {
        return new TextEdit(old.span(), old.key() + "=" + value + newline);
    }

    /** From an offset to the end of the value, and of a backslash that nothing but blanks follows. */
    private Span span(int start) {
        return new Span(start, Math.max(start, Math.max(old.valueSpan().end(), lastBackslash() + 1)));
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
    private boolean reads(TextEdit edit, String value) {
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

    private TextEdit betweenKeptLines(String value) {
        int first = joined.pieceOf(old.valueStart());
        int same = StringUtils.getCommonPrefix(value, old.value()).length();
        int from = first;
        while (from < joined.pieces() - 1 && offset(from + 1) <= same) {
            from++;
        }
        int kept = offset(from);
        int rest = Math.min(commonSuffix(value, old.value()), value.length() - kept);
        int to = joined.pieces();
        while (to > from + 1 && lengthFrom(to - 1) <= rest) {
            to--;
        }
        String changed = value.substring(kept, value.length() - lengthFrom(to));
        int start = from == first ? old.valueSpan().start() : source(from);
        if (to == joined.pieces()) {
            return new TextEdit(span(start), broken(changed));
        }
        if (!changed.isEmpty()) {
            return new TextEdit(new Span(start, sourceEnd(to - 1)), broken(changed));
        }
        return TextEdit.delete(from == first ? new Span(start, source(to)) : wholeLines(from, to - 1));
    }

    private Span wholeLines(int first, int last) {
        int start = document.text().lastIndexOf('\n', source(first) - 1) + 1;
        return new Span(start, LineJoiner.afterLine(document.text(), sourceEnd(last)));
    }

    private static int commonSuffix(String a, String b) {
        int length = 0;
        int most = Math.min(a.length(), b.length());
        while (length < most && a.charAt(a.length() - 1 - length) == b.charAt(b.length() - 1 - length)) {
            length++;
        }
        return length;
    }

    /** Where in the old value a physical line begins. */
    private int offset(int piece) {
        return Math.min(
                Math.max(joined.start(piece) - old.valueStart(), 0), old.value().length());
    }

    private int lengthFrom(int piece) {
        return old.value().length() - offset(piece);
    }

    private int source(int piece) {
        return joined.source(piece).start();
    }

    private int sourceEnd(int piece) {
        return joined.source(piece).end();
    }

    private String broken(String value) {
        return document.joiner().joinsWithBlank()
                ? LineBreaker.atBlanks(value, "\\" + newline)
                : LineBreaker.behindBlanks(value, "\\" + newline + indent());
    }

    /** The white space that the second line of the old value begins with. */
    private String indent() {
        int second = source(1);
        int start = document.text().lastIndexOf('\n', second - 1) + 1;
        return document.text().substring(start, second);
    }
}
