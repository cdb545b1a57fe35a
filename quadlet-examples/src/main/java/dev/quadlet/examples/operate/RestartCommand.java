package dev.quadlet.examples.operate;

import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.UnitOutcome;
import dev.quadlet.value.UnitName;
import java.util.List;
import picocli.CommandLine.Command;

/** Restarts services. */
@Command(name = "restart", description = "Restarts services, and waits until they are ready.")
public final class RestartCommand extends ServiceCommand {
    /**
     * Makes the command.
     *
     * @param operation what it works with
     */
    public RestartCommand(Operation operation) {
        super(operation);
    }

    @Override
    List<UnitOutcome> ask(Systemd systemd, UnitName... services) {
        return systemd.restart(services);
    }
}
