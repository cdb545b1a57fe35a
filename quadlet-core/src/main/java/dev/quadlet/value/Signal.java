package dev.quadlet.value;

/**
 * A signal, by name or number: {@code SIGTERM}, {@code SIGRTMIN+3}, {@code 15}. See signal(7).
 *
 * @param text the name or number
 */
public record Signal(String text) {
    private static final String KIND = "signal";

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
     * @throws ValueException when it has blanks or quotes
     */
    public Signal {
        Notation.token(KIND, text);
    }

    /**
     * Reads a name or number.
     *
     * @param notation the name, or the number
     * @return the signal
     * @throws ValueException when it has blanks or quotes
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
