package dev.quadlet.service;

import java.util.Optional;

/**
 * The first word of a command: signs that change how it is run, and the program.
 *
 * @param signs the signs, in their order
 * @param program the program
 */
record CommandPrefix(String signs, String program) {
    private static final String SIGNS = "@-:+!";

    /** Cuts a word without its quotes. */
    static CommandPrefix of(String word) {
        int end = 0;
        while (end < word.length() && SIGNS.indexOf(word.charAt(end)) >= 0) {
            end++;
        }
        return new CommandPrefix(word.substring(0, end), word.substring(end));
    }

    boolean mayFail() {
        return signs.contains("-");
    }

    boolean keepsVariables() {
        return signs.contains(":");
    }

    boolean namesItself() {
        return signs.contains("@");
    }

    Optional<String> flaw() {
        boolean isSound = program.startsWith("/") || (!program.isEmpty() && program.indexOf('/') < 0);
        return isSound
                ? Optional.empty()
                : Optional.of("the program '" + program + "' is neither an absolute path nor a plain name");
    }
}
