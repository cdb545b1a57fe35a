package dev.quadlet.systemd.host;

/**
 * The thread was interrupted while it waited for a host, or the host was closed. The command that ran was killed. What
 * systemd was asked for goes on. After an interruption the thread's flag is set again.
 */
public final class CommandInterruptedException extends HostException {
    private static final long serialVersionUID = 1;

    /**
     * An interruption.
     *
     * @param what what was being done
     */
    public CommandInterruptedException(String what) {
        super(what + ": interrupted", "");
    }
}
