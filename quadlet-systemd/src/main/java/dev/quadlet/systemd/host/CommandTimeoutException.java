package dev.quadlet.systemd.host;

import java.time.Duration;

/** A command took longer than it may, and was killed with its children. */
public final class CommandTimeoutException extends CommandException {
    private static final long serialVersionUID = 1;

    private final Duration timeout;

    /**
     * A command that took too long.
     *
     * @param command what ran, without secrets
     * @param timeout how long it was allowed to take
     */
    public CommandTimeoutException(String command, Duration timeout) {
        super(
                command,
                "killed after " + timeout.toMillis() + " ms without an end",
                "Give it more time, or look why it hangs.");
        this.timeout = timeout;
    }

    /**
     * The time that it had.
     *
     * @return how long it was allowed to take
     */
    public Duration timeout() {
        return timeout;
    }
}
