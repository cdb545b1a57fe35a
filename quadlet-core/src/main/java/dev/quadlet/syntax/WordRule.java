package dev.quadlet.syntax;

import org.jspecify.annotations.Nullable;

/**
 * One reader's way of cutting words.
 *
 * @param escapes what a backslash may start; null when it is an ordinary character
 * @param strict whether an unknown escape spoils the whole value; otherwise it stays as it is written
 * @param closesQuotes whether an open quote is closed at the end; otherwise it spoils the value
 * @param endsAtEmptyWord whether an empty word, and a NUL, ends the list
 * @param semicolon whether {@code \;} alone is a semicolon
 */
record WordRule(
        @Nullable Escapes escapes, boolean strict, boolean closesQuotes, boolean endsAtEmptyWord, boolean semicolon) {
    private static final WordRule STRV = new WordRule(null, true, false, true, false);
    private static final WordRule ARGS = podmanArguments(false);
    private static final WordRule OLD_ARGS = podmanArguments(true);
    private static final WordRule SYSTEMD_LIST = new WordRule(null, false, false, false, false);
    private static final WordRule SYSTEMD_WORDS = new WordRule(CEscape::systemd, false, false, false, false);
    private static final WordRule SYSTEMD_EXEC = new WordRule(CEscape::systemd, false, false, false, true);

    /** Resolves escapes. */
    interface Escapes {
        /** What the backslash at an offset starts, or null when it is no escape. */
        @Nullable
        CEscape at(String text, int at, int stop);
    }

    private static WordRule podmanArguments(boolean brokenOctal) {
        Escapes escapes = (text, at, stop) -> CEscape.podman(text, at, stop, brokenOctal);
        return new WordRule(escapes, true, true, true, false);
    }

    static WordRule podman(SplitRule rule, PodmanVersion version) {
        return switch (rule) {
            case STRV -> STRV;
            case ARGS, KEYVAL -> version.atLeast(5, 4) ? ARGS : OLD_ARGS;
            default -> systemd(rule);
        };
    }

    static WordRule systemd(SplitRule rule) {
        return switch (rule) {
            case STRV -> SYSTEMD_LIST;
            case ARGS, SYSTEMD_EXEC -> SYSTEMD_EXEC;
            default -> SYSTEMD_WORDS;
        };
    }
}
