package dev.quadlet.syntax;

import dev.quadlet.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines as systemd does: a backslash at the very end of a line becomes a blank, comments in between are skipped,
 * a blank line ends the value, and so does the end of the file.
 */
final class SystemdLineJoiner implements LineJoiner {
    @Override
    public void join(String text, LineSink sink) {
        Joined.@Nullable Builder pending = null;
        int start = 0;
        int next;
        for (int at = 0; at < text.length(); at = next) {
            int stop = lineEnd(text, at);
            next = afterLineEnd(text, stop);
            int mark = at == 0 && text.charAt(0) == '\ufeff' ? 1 : at;
            int from = Blanks.skipSeparators(text, mark, stop);
            boolean comment = from < stop && (text.charAt(from) == '#' || text.charAt(from) == ';');
            if (comment || (from == stop && pending == null)) {
                if (pending == null) {
                    sink.remark(new Span(at, next), from, Blanks.trimSeparators(text, from, stop));
                }
                continue;
            }
            if (pending == null) {
                pending = new Joined.Builder(text);
                start = at;
            }
            if (endsInBackslash(text, from, stop)) {
                pending.add(from, stop - 1).addBlankFor(stop - 1);
                continue;
            }
            sink.line(new LogicalLine(
                    new Span(start, next), pending.add(from, stop).build()));
            pending = null;
        }
        if (pending != null) {
            sink.line(new LogicalLine(new Span(start, text.length()), pending.build()));
        }
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Carriage return and line feed in either order are one ending, and a NUL behind it belongs to it. */
    private static int afterLineEnd(String text, int stop) {
        int at = stop;
        boolean feed = false;
        boolean carriage = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\0') {
                return at + 1;
            }
            if (c == '\n' && !feed) {
                feed = true;
            } else if (c == '\r' && !carriage) {
                carriage = true;
            } else {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r' || c == '\0';
    }

    private static boolean endsInBackslash(String text, int from, int stop) {
        int at = stop;
        while (at > from && text.charAt(at - 1) == '\\') {
            at--;
        }
        return (stop - at) % 2 == 1;
    }
}
