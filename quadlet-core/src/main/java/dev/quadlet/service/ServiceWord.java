package dev.quadlet.service;

import dev.quadlet.source.Span;
import java.util.Objects;

/**
 * One word of a command of a generated service.
 *
 * @param text the word, without the quotes and escapes that it is written with
 * @param span where it is written, counted from the beginning of the line's value; empty where Podman writes nothing for
 *     an empty word
 * @param cause why it is there
 */
public record ServiceWord(String text, Span span, Cause cause) {
    /** Checks that nothing is missing. */
    public ServiceWord {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(cause, "cause");
    }

    /** The word and why it is there. */
    @Override
    public String toString() {
        return text + "  <- " + cause;
    }
}
