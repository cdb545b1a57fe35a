package dev.quadlet.syntax;

import dev.quadlet.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines as Podman does since 5.4: any line may be continued, blank lines and comments in between are skipped, and
 * what is pending at the end of the file is dropped.
 */
final class PodmanLineJoiner implements LineJoiner {
    @Override
    public void join(String text, LineSink sink) {
        Joined.@Nullable Builder pending = null;
        int start = 0;
        int next;
        for (int at = 0; at < text.length(); at = next) {
            next = LineJoiner.afterLine(text, at);
            int stop = LineJoiner.withoutFeed(text, at, next);
            int from = Blanks.skipUnicode(text, at, stop);
            int to = Blanks.trimUnicode(text, from, stop);
            if (from == to || isComment(text.charAt(from))) {
                if (pending == null) {
                    sink.remark(new Span(at, next), from, to);
                }
                continue;
            }
            if (pending == null) {
                pending = new Joined.Builder(text);
                start = at;
            }
            boolean continued = text.charAt(to - 1) == '\\';
            pending.add(from, continued ? to - 1 : to);
            if (!continued || next == text.length()) {
                sink.line(new LogicalLine(new Span(start, next), pending.build()));
                pending = null;
            }
        }
        if (pending != null) {
            sink.unfinished(new Span(start, text.length()));
        }
    }

    private static boolean isComment(char c) {
        return c == '#' || c == ';';
    }
}
