package dev.quadlet.service;

import dev.quadlet.syntax.Split;

/** Says what becomes of a value that Podman cannot cut into words. */
final class Splits {
    private Splits() {}

    static String message(String key, Split.Flaw flaw) {
        return switch (flaw.kind()) {
            case UNKNOWN_ESCAPE ->
                "the value has a backslash that starts no escape, so Podman drops all of " + key
                        + "=; write \\\\ for a backslash";
            case UNBALANCED_QUOTE -> "a quote in " + key + "= has no partner";
            case TRAILING_BACKSLASH -> "the backslash at the end of " + key + "= escapes nothing";
            case EMPTY_WORD -> "Podman takes the empty word for the end of " + key + "=; what follows is lost";
            case NUL -> "Podman takes NUL for the end of " + key + "=; what follows is lost";
        };
    }
}
