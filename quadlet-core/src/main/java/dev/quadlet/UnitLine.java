package dev.quadlet;

import dev.quadlet.key.Key;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.UnitDocument;
import java.util.Optional;

/**
 * A line of a unit, wherever it stands in its section.
 *
 * @param section the section's name
 * @param key the key's name
 * @param value what stands behind the equals sign
 */
record UnitLine(String section, String key, String value) {
    static UnitLine of(Key<?> key, String value) {
        return new UnitLine(key.section(), key.name(), value);
    }

    UnitDocument addedTo(UnitDocument document) {
        return SectionOrder.open(document, section).withAdded(section, key, value);
    }

    UnitLine withValue(String other) {
        return new UnitLine(section, key, other);
    }

    /** The assignment in a document, if there is one that no later line makes void. */
    Optional<Assignment> in(UnitDocument document) {
        return document.section(section).stream()
                .flatMap(found -> found.effective(key).stream())
                .filter(assignment -> assignment.value().equals(value))
                .findFirst();
    }

    boolean standsIn(UnitDocument document) {
        return in(document).isPresent();
    }
}
