package dev.quadlet.syntax;

import dev.quadlet.source.Span;
import java.util.OptionalInt;

/**
 * Joins lines as systemd does: a backslash at the very end of a line becomes a blank, comments in between are skipped, a
 * blank line ends the value, and so does the end of the file. The first line that begins with a byte order mark is read
 * without it.
 */
final class SystemdLineJoiner implements LineJoiner {
    @Override
    public void join(String text, LineSink sink) {
        Pending pending = new Pending(text, sink);
        int mark = mark(text, 0).orElse(-1);
        int next;
        for (int at = 0; at < text.length(); at = next) {
            int stop = lineEnd(text, at);
            next = afterLineEnd(text, stop);
            Span line = new Span(at, next);
            if (isComment(text, at, stop)) {
                pending.remark(line, Blanks.skipSeparators(text, at, stop), Blanks.trimSeparators(text, at, stop));
            } else {
                read(text, line, at == mark ? at + 1 : at, stop, pending);
            }
        }
        pending.finish(text.length());
    }

    @Override
    public boolean joinsWithBlank() {
        return true;
    }

    @Override
    public boolean indents() {
        return false;
    }

    @Override
    public Span trimmed(String text) {
        int from = Blanks.skipSeparators(text, 0, text.length());
        return new Span(from, Blanks.trimSeparators(text, from, text.length()));
    }

    @Override
    public int lineStop(String text, int from) {
        return lineEnd(text, from);
    }

    @Override
    public int nextLine(String text, int from) {
        return afterLineEnd(text, lineEnd(text, from));
    }

    /** A carriage return alone ends a line, too. */
    @Override
    public String newline(String text) {
        boolean lone = text.indexOf('\n') < 0 && text.indexOf('\r') >= 0;
        return lone ? "\r" : LineJoiner.super.newline(text);
    }

    /** Where a line ends, the next one begins; so does the first. */
    @Override
    public OptionalInt mark(String text, int from) {
        int at = text.indexOf(ByteOrderMark.CHARACTER, from);
        while (at > 0 && !isEnd(text.charAt(at - 1))) {
            at = text.indexOf(ByteOrderMark.CHARACTER, at + 1);
        }
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    private static void read(String text, Span line, int from, int stop, Pending pending) {
        if (endsInBackslash(text, from, stop)) {
            pending.addWithBlank(line, from, stop - 1);
        } else if (pending.isEmpty() && Blanks.skipSeparators(text, from, stop) == stop) {
            pending.remark(line, stop, stop);
        } else {
            pending.end(line, from, stop);
        }
    }

    private static boolean isComment(String text, int at, int stop) {
        int from = Blanks.skipSeparators(text, at, stop);
        return from < stop && (text.charAt(from) == '#' || text.charAt(from) == ';');
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
