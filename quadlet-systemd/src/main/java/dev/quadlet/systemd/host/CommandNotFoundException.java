package dev.quadlet.systemd.host;

/** A program is not installed, or not where programs are looked for. */
public final class CommandNotFoundException extends CommandException {
    private static final long serialVersionUID = 1;

    /**
     * A program that is not there.
     *
     * @param host what people call the machine
     * @param command what should have run, without secrets
     * @param program the name of the program
     */
    public CommandNotFoundException(String host, String command, String program) {
        super(
                command,
                "there is no program " + program + " on " + host,
                "Install it, or see that it lies in a folder of PATH, which is short for commands that come by ssh.");
    }
}
