package dev.quadlet.syntax;

import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import dev.quadlet.source.TextEdit;
import java.util.List;

/**
 * Writes a new value in place of an old one. A value that stood on one line stays on one. Of a value that stood on
 * several, the lines at both ends that say the same are left alone, and what is new in between is broken into lines in
 * the same way.
 */
final class ValueLayout {
    private static final int WIDTH = 80;

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

    static ValueLayout of(UnitDocument document, Assignment old, String newline) {
        return new ValueLayout(document, old, newline);
    }

    TextEdit edit(String value) {
        if (old.isContinued()) {
            TextEdit layered = overLines(value);
            if (reads(layered, value)) {
                return layered;
            }
        }
        return new TextEdit(wholeValue(), value);
    }

    /** From the value to the end of its last physical line, with a backslash that ends the text. */
    private Span wholeValue() {
        Span line = Spellings.trimmed(document.text(), old.span());
        return new Span(Math.min(old.valueSpan().start(), line.end()), line.end());
    }

    /** The layout is right when the reader says so. */
    private boolean reads(TextEdit edit, String value) {
        Span span = old.span();
        SourceText line = SourceText.of("", "[X]\n" + document.text().substring(span.start(), span.end()));
        int shift = 4 - span.start();
        Span moved = new Span(edit.span().start() + shift, edit.span().end() + shift);
        SourceText edited = line.edited(List.of(new TextEdit(moved, edit.replacement())));
        UnitDocument result = UnitParser.parse(edited, document.dialect()).document();
        return result.lines().size() == 2
                && result.last("X", old.key())
                        .filter(a -> a.value().equals(value))
                        .isPresent();
    }

    private TextEdit overLines(String value) {
        int first = joined.pieceOf(old.valueStart());
        int count = joined.pieces();
        int from = first;
        while (from < count - 1 && value.startsWith(oldValue(old.valueStart(), joined.start(from + 1)))) {
            from++;
        }
        int kept = Math.max(joined.start(from), old.valueStart()) - old.valueStart();
        int to = count;
        while (to > from + 1 && endsWith(value, to - 1, kept)) {
            to--;
        }
        int end = value.length() - (old.value().length() - (joined.start(to) - old.valueStart()));
        String changed = value.substring(kept, Math.max(kept, end));
        Span range = range(from, to, first);
        return changed.isEmpty() && to < count
                ? TextEdit.delete(new Span(range.start(), sourceStart(to)))
                : new TextEdit(range, wrapped(changed));
    }

    private String oldValue(int from, int to) {
        return joined.text().substring(from, Math.max(from, to));
    }

    private boolean endsWith(String value, int piece, int kept) {
        String tail = oldValue(joined.start(piece), joined.text().length());
        return value.length() - tail.length() >= kept && value.endsWith(tail);
    }

    private Span range(int from, int to, int first) {
        int start = from == first ? old.valueSpan().start() : sourceStart(from);
        return to == joined.pieces()
                ? new Span(start, wholeValue().end())
                : new Span(
                        start,
                        joined.span(joined.start(to - 1), joined.start(to)).end());
    }

    private int sourceStart(int piece) {
        return joined.span(joined.start(piece), joined.start(piece)).start();
    }

    /** Breaks a value behind blanks outside of quotes, where every reader joins it again as it was. */
    private String wrapped(String value) {
        StringBuilder result = new StringBuilder();
        int line = 0;
        int lastBreak = -1;
        char quote = 0;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (quote == 0 && c == ' ' && canBreak(value, at + 1)) {
                lastBreak = at + 1;
            }
            if (at - line >= WIDTH && lastBreak > line) {
                result.append(value, line, lastBreak)
                        .append('\\')
                        .append(newline)
                        .append(indent());
                line = lastBreak;
            }
        }
        return result.append(value, line, value.length()).toString();
    }

    private static boolean canBreak(String value, int at) {
        return at < value.length() && "#; \t".indexOf(value.charAt(at)) < 0;
    }

    /** The white space that the second line of the old value begins with. */
    private String indent() {
        String text = document.text();
        int second = sourceStart(1);
        int start = second;
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        return text.substring(start, second);
    }
}
