package dev.quadlet.compose.internal.yaml;

import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;

/**
 * Where something stands.
 *
 * @param source the text
 * @param span the part of it
 */
public record Place(SourceText source, Span span) {
    /** The beginning of a text. */
    public static Place startOf(SourceText source) {
        return new Place(source, new Span(0, 0));
    }
}
