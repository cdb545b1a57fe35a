package dev.quadlet.lint;

import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import java.util.Optional;

/** Reads words that may be names of units. */
final class UnitNames {
    private UnitNames() {}

    static Optional<UnitName> read(String word) {
        try {
            return Optional.of(UnitName.of(word));
        } catch (ValueException none) {
            return Optional.empty();
        }
    }

    static boolean isName(String word) {
        return read(word).isPresent();
    }
}
