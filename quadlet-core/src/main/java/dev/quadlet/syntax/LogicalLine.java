package dev.quadlet.syntax;

import dev.quadlet.source.Span;

/**
 * Physical lines that a reader takes together, before anybody asks what they say.
 *
 * @param span all of them, line ending included
 * @param joined what they read as
 */
record LogicalLine(Span span, Joined joined) {
    static LogicalLine of(String source, int start, int end, int from, int to) {
        return new LogicalLine(new Span(start, end), Joined.of(source, from, to));
    }

    String text() {
        return joined.text();
    }
}
