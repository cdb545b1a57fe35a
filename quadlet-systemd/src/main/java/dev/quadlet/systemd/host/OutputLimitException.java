package dev.quadlet.systemd.host;

/** A command wrote more than it may, and was killed with its children. */
public final class OutputLimitException extends CommandException {
    private static final long serialVersionUID = 1;

    /**
     * A command that wrote too much.
     *
     * @param command what ran, without secrets
     * @param limit how many bytes it was allowed to write
     */
    public OutputLimitException(String command, int limit) {
        super(command, "killed because it wrote more than " + limit + " bytes", "Ask for less, or allow more.");
    }
}
