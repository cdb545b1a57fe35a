package dev.quadlet.graph;

import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;

/**
 * The words in a file that an edge comes from.
 *
 * @param section the section, such as {@code Container}
 * @param key the key, such as {@code Volume}; empty when the edge follows from the section alone, as a timer's does
 * @param source the text of the unit, or of the drop-in that says it
 * @param span the word that names the other unit
 */
public record Origin(String section, String key, SourceText source, Span span) {
    /**
     * The word that names the other unit, as it is written.
     *
     * @return the characters of the span
     */
    public String word() {
        return source.slice(span);
    }

    /** File, place, key and word: {@code web.container:3:8 Volume=data.volume}. */
    @Override
    public String toString() {
        return source.name() + ":" + source.position(span.start()) + " " + assignment();
    }

    /** What is written, or the section when the edge follows from that alone. */
    String assignment() {
        return key.isEmpty() ? "[" + section + "]" : key + "=" + word();
    }
}
