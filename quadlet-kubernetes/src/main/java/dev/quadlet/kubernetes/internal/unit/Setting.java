package dev.quadlet.kubernetes.internal.unit;

import dev.quadlet.key.Key;
import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.UnitDocument;

/**
 * A line that counts.
 *
 * @param document the unit's own text or a drop-in
 * @param assignment the line
 * @param key its key, known or not
 */
public record Setting(UnitDocument document, Assignment assignment, Key<?> key) {
    /** The text that it stands in. */
    public SourceText source() {
        return document.source();
    }

    /** Where it stands. */
    public Span span() {
        return new Span(assignment.keySpan().start(), assignment.valueSpan().end());
    }

    /** What stands behind the equals sign, without the quotes that Podman strips. */
    public String value() {
        return key.losesQuotes() ? document.dialect().unquote(assignment.value()) : assignment.value();
    }
}
