package dev.quadlet.systemd.host;

/** A program is not installed, or not where programs are looked for. */
public final class CommandNotFoundException extends CommandException {
    private static final long serialVersionUID = 1;

    CommandNotFoundException(String host, String command, String program) {
        super(
                command,
                "there is no program " + program + " on " + host,
                "Install it, or see that it lies in a folder of PATH, which is short for commands that come by ssh.");
    }
}
