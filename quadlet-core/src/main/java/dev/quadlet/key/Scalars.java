package dev.quadlet.key;

import dev.quadlet.value.Expansion;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import java.util.Locale;
import java.util.Set;

/** Reads booleans as Podman and systemd do, and checks single words. */
final class Scalars {
    private static final Set<String> TRUE = Set.of("1", "yes", "true", "on");
    private static final Set<String> FALSE = Set.of("0", "no", "false", "off");

    private Scalars() {}

    /** Refuses a variable or specifier where nobody fills it in. A percent sign at the end may be a unit. */
    static String expanded(String kind, String word, Expansion expansion) {
        if (!expansion.expandsVariables() && word.indexOf('$') >= 0) {
            throw new ValueException(kind, word, "no variable is filled in here");
        }
        int percent = word.indexOf('%');
        if (!expansion.expandsSpecifiers() && percent >= 0 && percent < word.length() - 1) {
            throw new ValueException(kind, word, "no specifier is filled in here");
        }
        return word;
    }

    /** Only the checks that are repeated can be switched off. */
    static TimeSpan enabled(TimeSpan time) {
        if (time.equals(TimeSpan.DISABLED)) {
            throw new ValueException("duration", time.toString(), "only an interval can be switched off");
        }
        return time;
    }

    /** systemd ignores a unit of another kind. */
    static UnitName unit(String extension, UnitName name) {
        if (!name.extension().equals(extension)) {
            throw new ValueException(extension, name.text(), "systemd takes only a unit that ends in ." + extension);
        }
        return name;
    }

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
}
