package dev.quadlet.service;

import dev.quadlet.source.Span;
import java.util.List;
import java.util.Objects;

/**
 * One line of a generated service, header lines not counted: an assignment or a comment.
 *
 * @param section the section that it stands in, or before
 * @param key the key; empty for a comment or a blank line
 * @param value the text behind the equals sign, or the comment
 * @param span where the line stands in the text of the service, without its line feed
 * @param cause why it is there
 * @param words the words of a command that Podman's generator made; empty for every other line
 */
public record ServiceLine(String section, String key, String value, Span span, Cause cause, List<ServiceWord> words) {
    /** Checks that nothing is missing, and copies the words. */
    public ServiceLine {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(cause, "cause");
        words = List.copyOf(words);
    }

    /** The line as it is written. */
    @Override
    public String toString() {
        return key.isEmpty() ? value : key + "=" + value;
    }
}
