package dev.quadlet.source;

import java.util.Objects;

/**
 * One replacement in a text.
 *
 * @param span what is replaced; an empty span inserts
 * @param replacement what stands there afterwards; empty deletes
 */
public record TextEdit(Span span, String replacement) {
    /** Checks that both parts are there. */
    public TextEdit {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(replacement, "replacement");
    }

    /**
     * Puts characters in, replacing nothing.
     *
     * @param offset where
     * @param text what
     * @return the edit
     */
    public static TextEdit insert(int offset, String text) {
        return new TextEdit(Span.at(offset), text);
    }

    /**
     * Takes characters out.
     *
     * @param span which
     * @return the edit
     */
    public static TextEdit delete(Span span) {
        return new TextEdit(span, "");
    }
}
