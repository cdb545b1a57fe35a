package dev.quadlet.value;

/**
 * When systemd starts a service again that has ended: {@code Restart=}. See systemd.service(5).
 *
 * @param text the word
 */
public record RestartPolicy(String text) {
    private static final String KIND = "restart policy";

    /** Never; what systemd does when nothing is said. */
    public static final RestartPolicy NO = new RestartPolicy("no");

    /** When it ended well. */
    public static final RestartPolicy ON_SUCCESS = new RestartPolicy("on-success");

    /** When it failed, was killed, or took too long. */
    public static final RestartPolicy ON_FAILURE = new RestartPolicy("on-failure");

    /** When it was killed or took too long, but not for a failing exit status. */
    public static final RestartPolicy ON_ABNORMAL = new RestartPolicy("on-abnormal");

    /** When it did not answer its watchdog. */
    public static final RestartPolicy ON_WATCHDOG = new RestartPolicy("on-watchdog");

    /** When a signal that nobody expected killed it. */
    public static final RestartPolicy ON_ABORT = new RestartPolicy("on-abort");

    /** However it ended, unless it was stopped. Not for services of the type oneshot. */
    public static final RestartPolicy ALWAYS = new RestartPolicy("always");

    /**
     * Checks the word. Unknown ones are accepted, because the vocabulary grows.
     *
     * @throws ValueException when it is empty, or has blanks or quotes
     */
    public RestartPolicy {
        Notation.token(KIND, text);
    }

    /**
     * Reads the word.
     *
     * @param notation the word
     * @return the restart policy
     * @throws ValueException when it is empty, or has blanks or quotes
     */
    public static RestartPolicy parse(String notation) {
        return new RestartPolicy(Notation.value(KIND, notation));
    }

    /** The word. */
    @Override
    public String toString() {
        return text;
    }
}
