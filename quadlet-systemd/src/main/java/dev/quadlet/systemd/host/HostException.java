package dev.quadlet.systemd.host;

/**
 * Something that was to be done on a host was not done. The message says what and why, and how to mend it; secrets that the
 * host knows do not show.
 */
public class HostException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String remedy;

    /**
     * A failure.
     *
     * @param problem what happened
     * @param remedy what to do about it; empty when there is nothing to say
     */
    protected HostException(String problem, String remedy) {
        super(message(problem, remedy));
        this.remedy = remedy;
    }

    /**
     * A failure with its cause.
     *
     * @param problem what happened
     * @param remedy what to do about it; empty when there is nothing to say
     * @param cause what caused it
     */
    protected HostException(String problem, String remedy, Throwable cause) {
        super(message(problem, remedy), cause);
        this.remedy = remedy;
    }

    private static String message(String problem, String remedy) {
        return remedy.isEmpty() ? problem : problem + "\n" + remedy;
    }

    /**
     * What to do about it; also the end of the message.
     *
     * @return one or two sentences; empty when there is nothing to say
     */
    public String remedy() {
        return remedy;
    }
}
