package dev.quadlet.syntax;

import dev.quadlet.source.Span;

/**
 * Physical lines that a reader takes together, before anybody asks what they say.
 *
 * @param span all of them, line ending included
 * @param text what they read as
 * @param joined where each character of the text stands
 */
record LogicalLine(Span span, String text, Joined joined) {
    LogicalLine(Span span, Joined joined) {
        this(span, joined.text(), joined);
    }
}
