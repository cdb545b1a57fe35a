package dev.quadlet.syntax;

import dev.quadlet.source.Span;

/**
 * Joins lines as Podman does since 5.4: any line may be continued, blank lines and comments in between are skipped, and
 * what is pending at the end of the file is dropped. A line of one backslash is a blank one.
 */
final class PodmanLineJoiner implements LineJoiner {
    @Override
    public void join(String text, LineSink sink) {
        Pending pending = new Pending(text, sink);
        int next;
        for (int at = 0; at < text.length(); at = next) {
            next = LineJoiner.afterLine(text, at);
            read(text, new Span(at, next), pending);
        }
        pending.drop();
    }

    private static void read(String text, Span line, Pending pending) {
        int stop = LineJoiner.withoutFeed(text, line.start(), line.end());
        int from = Blanks.skipUnicode(text, line.start(), stop);
        int to = Blanks.trimUnicode(text, from, stop);
        if (from == to || isComment(text.charAt(from))) {
            pending.remark(line, from, to);
        } else if (text.charAt(to - 1) != '\\') {
            pending.end(line, from, to);
        } else if (pending.isEmpty() && to - from == 1) {
            pending.remark(line, to, to);
        } else if (line.end() == text.length()) {
            pending.end(line, from, to - 1);
        } else {
            pending.add(line, from, to - 1);
        }
    }

    private static boolean isComment(char c) {
        return c == '#' || c == ';';
    }
}
