package dev.quadlet.graph;

import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import java.util.Optional;

/** Reads words that may be names of units. */
final class UnitNames {
    private UnitNames() {}

    static Optional<UnitName> find(String word) {
        try {
            return Optional.of(UnitName.of(word));
        } catch (ValueException notOne) {
            return Optional.empty();
        }
    }
}
