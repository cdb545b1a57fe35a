package dev.quadlet.syntax;

import dev.quadlet.source.Span;

/**
 * Joins lines as Podman did up to 5.3: only an assignment may be continued, everything up to a line without a backslash
 * belongs to it, comments too, and no line within it is trimmed. Before 4.6 no line was trimmed at all.
 */
final class OldPodmanLineJoiner implements LineJoiner {
    private final boolean trims;

    OldPodmanLineJoiner(PodmanVersion version) {
        this.trims = version.atLeast(4, 6);
    }

    @Override
    public void join(String text, LineSink sink) {
        int next;
        for (int at = 0; at < text.length(); at = next) {
            next = LineJoiner.afterLine(text, at);
            int stop = LineJoiner.withoutFeed(text, at, next);
            int from = trims ? Blanks.skipUnicode(text, at, stop) : at;
            int to = trimmed(text, from, stop);
            if (from == to || text.charAt(from) == '#' || text.charAt(from) == ':') {
                sink.remark(new Span(at, next), from, to);
                continue;
            }
            if (isAssignment(text, from, to)) {
                while (next < text.length() && text.charAt(to - 1) == '\\') {
                    int line = next;
                    next = LineJoiner.afterLine(text, line);
                    to = trimmed(text, from, LineJoiner.withoutFeed(text, line, next));
                }
            }
            sink.line(new LogicalLine(new Span(at, next), withoutContinuations(text, from, to)));
        }
    }

    private int trimmed(String text, int from, int stop) {
        return trims ? Blanks.trimUnicode(text, from, stop) : stop;
    }

    private static boolean isAssignment(String text, int from, int to) {
        int equals = text.indexOf('=', from);
        return equals > from && equals < to;
    }

    private static Joined withoutContinuations(String text, int from, int to) {
        Joined.Builder joined = new Joined.Builder(text);
        int at = from;
        for (int feed = text.indexOf('\n', at); feed >= 0 && feed < to; feed = text.indexOf('\n', feed + 1)) {
            if (feed > at && text.charAt(feed - 1) == '\\') {
                joined.add(at, feed - 1);
                at = feed + 1;
            }
        }
        return joined.add(at, to).build();
    }
}
