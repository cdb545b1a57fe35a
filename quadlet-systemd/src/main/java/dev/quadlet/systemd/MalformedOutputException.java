package dev.quadlet.systemd;

import dev.quadlet.systemd.host.CommandException;
import dev.quadlet.systemd.host.CommandResult;

/** A program succeeded, but what it printed is not what it prints. */
public final class MalformedOutputException extends CommandException {
    private static final long serialVersionUID = 1;

    private MalformedOutputException(CommandResult result, String problem) {
        super(result, problem, "Is it the real program? Its output must not be changed by a start file of the shell.");
    }

    static MalformedOutputException of(CommandResult result, String problem) {
        return new MalformedOutputException(result, problem);
    }
}
