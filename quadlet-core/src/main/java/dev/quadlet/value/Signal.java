package dev.quadlet.value;

import org.apache.commons.lang3.CharUtils;
import org.apache.commons.lang3.Strings;

/**
 * A signal, by name or number: {@code SIGTERM}, {@code SIGRTMIN+3}, {@code 15}. See signal(7).
 *
 * @param text the name or number
 */
public record Signal(String text) {
    private static final String KIND = "signal";
    private static final int HIGHEST = 64;

    /** Hang up; many programs read their configuration again. */
    public static final Signal SIGHUP = new Signal("SIGHUP");

    /** Interrupt, as by Ctrl-C. */
    public static final Signal SIGINT = new Signal("SIGINT");

    /** Quit; some programs end gracefully. */
    public static final Signal SIGQUIT = new Signal("SIGQUIT");

    /** End; the usual signal to stop a program. */
    public static final Signal SIGTERM = new Signal("SIGTERM");

    /** Kill; no program can do anything about it. */
    public static final Signal SIGKILL = new Signal("SIGKILL");

    /** A signal of the program's own meaning. */
    public static final Signal SIGUSR1 = new Signal("SIGUSR1");

    /** Another signal of the program's own meaning. */
    public static final Signal SIGUSR2 = new Signal("SIGUSR2");

    /** The window changed its size; Apache ends gracefully. */
    public static final Signal SIGWINCH = new Signal("SIGWINCH");

    /**
     * Checks the notation.
     *
     * @throws ValueException when it is neither of the form of a name nor a number from 1 to 64
     */
    public Signal {
        Notation.token(KIND, text);
        if (!Notation.isDeferred(text) && !isNumber(text) && !isName(text)) {
            throw new ValueException(KIND, text, "expected a name such as SIGTERM, or a number from 1 to " + HIGHEST);
        }
    }

    private static boolean isNumber(String text) {
        return Numbers.isDigits(text)
                && text.length() < 3
                && Integer.parseInt(text) >= 1
                && Integer.parseInt(text) <= HIGHEST;
    }

    private static boolean isName(String text) {
        String bare = Strings.CI.removeStart(text, "SIG");
        return !bare.isEmpty()
                && CharUtils.isAsciiAlpha(bare.charAt(0))
                && bare.chars().allMatch(c -> "+-".indexOf(c) >= 0 || CharUtils.isAsciiAlphanumeric((char) c));
    }

    /**
     * Reads a name or number.
     *
     * @param notation the name, or the number
     * @return the signal
     * @throws ValueException when it is neither of the form of a name nor a number from 1 to 64
     */
    public static Signal parse(String notation) {
        return new Signal(Notation.value(KIND, notation));
    }

    /** The name or number. */
    @Override
    public String toString() {
        return text;
    }
}
