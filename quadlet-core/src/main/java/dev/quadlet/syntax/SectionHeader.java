package dev.quadlet.syntax;

import dev.quadlet.source.Span;

/**
 * A line such as {@code [Container]}.
 *
 * @param span where it stands, line ending included
 * @param name what stands between the brackets, not trimmed
 * @param nameSpan where the name stands
 */
public record SectionHeader(Span span, String name, Span nameSpan) implements Line {}
