package dev.quadlet.syntax;

import dev.quadlet.source.Span;

/**
 * A line with nothing but white space, or only the backslashes of a continuation.
 *
 * @param span where it stands, line ending included
 */
public record BlankLine(Span span) implements Line {}
