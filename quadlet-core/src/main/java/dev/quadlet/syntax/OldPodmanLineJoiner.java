package dev.quadlet.syntax;

import dev.quadlet.source.Span;

/**
 * Joins lines as Podman did up to 5.3: only what has an equals sign may be continued, and every line up to one without a
 * backslash belongs to it, comments too. Before 5.0 the lines in between are not trimmed and a comment may be continued
 * as well; before 4.6 no line is trimmed at all.
 *
 * <p>A blank line ends a value; some of those releases never came back from there.
 */
final class OldPodmanLineJoiner implements LineJoiner {
    private final boolean trimsEnds;
    private final boolean trimsEveryLine;

    OldPodmanLineJoiner(PodmanVersion version) {
        this.trimsEnds = version.atLeast(4, 6);
        this.trimsEveryLine = version.atLeast(5, 0);
    }

    @Override
    public void join(String text, LineSink sink) {
        for (int at = 0; at < text.length(); ) {
            at = read(text, at, sink);
        }
    }

    @Override
    public boolean skipsComments() {
        return false;
    }

    @Override
    public boolean trimsLines() {
        return trimsEnds;
    }

    @Override
    public boolean indents() {
        return trimsEveryLine;
    }

    private int read(String text, int at, LineSink sink) {
        Physical first = physical(text, at, trimsEnds);
        boolean comment = first.isEmpty() || "#:".indexOf(text.charAt(first.from)) >= 0;
        boolean mayContinue = hasEqualsSign(text, first) && !(comment && trimsEveryLine);
        ManyPieces.Builder joined = new ManyPieces.Builder(text);
        Physical last = first;
        while (mayContinue && last.next < text.length() && last.isContinued(text)) {
            joined.add(last.from, last.to - 1);
            last = physical(text, last.next, trimsEveryLine);
        }
        Span span = new Span(at, last.next);
        if (comment) {
            sink.remark(span, first.from, last.to);
        } else {
            sink.line(new LogicalLine(span, joined.add(last.from, last.to).build()));
        }
        return last.next;
    }

    private Physical physical(String text, int at, boolean trimsStart) {
        int next = LineJoiner.afterLine(text, at);
        int stop = LineJoiner.withoutFeed(text, at, next);
        int from = trimsStart ? Blanks.skipUnicode(text, at, stop) : at;
        return new Physical(from, trimsEnds ? Blanks.trimUnicode(text, from, stop) : stop, next);
    }

    private static boolean hasEqualsSign(String text, Physical line) {
        for (int at = line.from + 1; at < line.to; at++) {
            if (text.charAt(at) == '=') {
                return text.charAt(line.from) != '=';
            }
        }
        return false;
    }

    private record Physical(int from, int to, int next) {
        boolean isEmpty() {
            return from == to;
        }

        boolean isContinued(String text) {
            return to > from && text.charAt(to - 1) == '\\';
        }
    }
}
