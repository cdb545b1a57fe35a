package dev.quadlet.key;

import dev.quadlet.value.Spelling;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.WholeNumber;

/**
 * Which numbers a key takes, both ends included; beyond them Podman refuses the unit, or systemd ignores the line.
 *
 * @param least the smallest one
 * @param most the largest one
 */
record Bounds(long least, long most) {
    private static final String KIND = "number";

    /** What is filled in later cannot be checked. */
    WholeNumber check(WholeNumber number) {
        number.value().ifPresent(value -> {
            if (value < least || value > most) {
                throw new ValueException(KIND, number.toString(), reason());
            }
        });
        return number;
    }

    WholeNumber parse(String notation, Spelling spelling) {
        if (isFlagWithoutSign(spelling) && notation.strip().startsWith("+")) {
            throw new ValueException(KIND, notation, "Podman takes no plus sign");
        }
        return check(WholeNumber.parse(Scalars.expanded(KIND, notation, spelling.expansion())));
    }

    String write(WholeNumber number, Spelling spelling) {
        return check(number).written(spelling);
    }

    /** Podman's options for numbers that cannot be negative know no sign at all. */
    private boolean isFlagWithoutSign(Spelling spelling) {
        return least >= 0 && spelling.expansion().expandsVariables();
    }

    private String reason() {
        return most == Long.MAX_VALUE ? "it must be " + least + " or more" : "it must be from " + least + " to " + most;
    }
}
