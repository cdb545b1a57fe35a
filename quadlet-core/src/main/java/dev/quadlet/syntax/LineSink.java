package dev.quadlet.syntax;

import dev.quadlet.source.Span;

/** Takes the logical lines of a text, in order. */
interface LineSink {
    /** A line that says something. */
    void line(LogicalLine line);

    /** A line that is blank or a comment, of which the given range is left when it is trimmed. */
    void remark(Span span, int from, int to);

    /** Physical lines that say nothing, because the text ends before they do. */
    void unfinished(Span span);
}
