package dev.quadlet.syntax;

import org.jspecify.annotations.Nullable;

/**
 * One reader's way of cutting words.
 *
 * @param escapes what a backslash may start; null when it is an ordinary character
 * @param lenient whether an unknown escape stays as it is written; otherwise it is an error
 * @param closesQuotes whether an open quote is closed at the end; otherwise it is an error
 * @param keepsWords whether the words before an error count; otherwise the value has none
 * @param endsAtEmptyWord whether an empty word, and a NUL, ends the list
 * @param semicolon whether {@code \;} alone is a semicolon
 */
record WordRule(
        @Nullable Escapes escapes,
        boolean lenient,
        boolean closesQuotes,
        boolean keepsWords,
        boolean endsAtEmptyWord,
        boolean semicolon) {
    static final WordRule STRV = new WordRule(null, false, false, false, true, false);
    static final WordRule ARGS = podmanArguments(false);
    static final WordRule OLD_ARGS = podmanArguments(true);
    static final WordRule SYSTEMD_WORDS = new WordRule(CEscape::systemd, false, false, true, false, false);
    static final WordRule SYSTEMD_EXEC = new WordRule(CEscape::systemd, true, false, false, false, true);

    /** Resolves escapes. */
    interface Escapes {
        /** What the backslash at an offset starts, or null when it is no escape. */
        @Nullable
        CEscape at(String text, int at, int stop);
    }

    private static WordRule podmanArguments(boolean brokenOctal) {
        Escapes escapes = (text, at, stop) -> CEscape.podman(text, at, stop, brokenOctal);
        return new WordRule(escapes, false, true, false, true, false);
    }
}
