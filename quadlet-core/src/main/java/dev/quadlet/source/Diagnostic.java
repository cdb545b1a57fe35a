package dev.quadlet.source;

import java.util.List;
import java.util.Objects;

/**
 * A finding at a place in a text. It cannot be made without the place.
 *
 * @param rule the name of the rule that found it; names stay valid from release to release
 * @param severity how bad it is
 * @param message what will really happen, and what would be right
 * @param source the text
 * @param span the characters that are meant
 * @param fixes what would mend it, the best first; empty when a person has to decide
 */
public record Diagnostic(
        String rule, Severity severity, String message, SourceText source, Span span, List<Fix> fixes) {

    /**
     * Checks the place and copies the fixes.
     *
     * @throws IllegalArgumentException when the span ends behind the text
     */
    public Diagnostic {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        if (span.end() > source.length()) {
            throw new IllegalArgumentException(span + " is outside of " + source);
        }
        fixes = List.copyOf(fixes);
    }

    /**
     * Where it begins.
     *
     * @return line and column of the first character
     */
    public Position position() {
        return source.position(span.start());
    }

    /** The usual line of a compiler: {@code web.container:3:1: error: … [RuleName]}. */
    @Override
    public String toString() {
        return source.name() + ":" + position() + ": " + label() + ": " + message + " [" + rule + "]";
    }

    private String label() {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTICE -> "notice";
        };
    }
}
