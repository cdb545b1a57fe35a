package dev.quadlet.key;

import dev.quadlet.value.ValueException;
import java.util.Locale;
import java.util.Set;

/** Reads booleans and numbers, as Podman and systemd do. */
final class Scalars {
    private static final Set<String> TRUE = Set.of("1", "yes", "true", "on");
    private static final Set<String> FALSE = Set.of("0", "no", "false", "off");

    private Scalars() {}

    /** Podman takes every word that it does not know for false, which is hardly what is meant. */
    static boolean podmanBoolean(String notation) {
        return bool(notation, notation, "Podman takes it for false; write true or false");
    }

    static boolean systemdBoolean(String notation) {
        String word = switch (notation.strip().toLowerCase(Locale.ROOT)) {
            case "y", "t" -> "yes";
            case "n", "f" -> "no";
            default -> notation;
        };
        return bool(word, notation, "systemd ignores it; write yes or no");
    }

    private static boolean bool(String word, String notation, String refusal) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        if (!TRUE.contains(lower) && !FALSE.contains(lower)) {
            throw new ValueException("boolean", notation, refusal);
        }
        return TRUE.contains(lower);
    }

    /** Decimal, hexadecimal behind {@code 0x}, octal behind {@code 0}. */
    static long integer(String notation) {
        try {
            return Long.decode(notation.strip().replace('#', '?'));
        } catch (NumberFormatException e) {
            throw new ValueException("number", notation, "it is not a whole number");
        }
    }
}
