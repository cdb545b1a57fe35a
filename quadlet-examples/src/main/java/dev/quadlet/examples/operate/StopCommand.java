package dev.quadlet.examples.operate;

import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.UnitOutcome;
import dev.quadlet.value.UnitName;
import java.util.List;
import picocli.CommandLine.Command;

/** Stops services. */
@Command(
        name = "stop",
        description = "Stops services. What wants one of them, and runs on, starts it again when it restarts itself.")
public final class StopCommand extends ServiceCommand {
    /**
     * Makes the command.
     *
     * @param operation what it works with
     */
    public StopCommand(Operation operation) {
        super(operation);
    }

    @Override
    List<UnitOutcome> ask(Systemd systemd, UnitName... services) {
        return systemd.stop(services);
    }
}
