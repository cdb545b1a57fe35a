package dev.quadlet.examples.operate;

import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.UnitOutcome;
import dev.quadlet.value.UnitName;
import java.util.List;
import picocli.CommandLine.Command;

/** Starts services. */
@Command(name = "start", description = "Starts services, and what they need, and waits until they are ready.")
public final class StartCommand extends ServiceCommand {
    /**
     * Makes the command.
     *
     * @param operation what it works with
     */
    public StartCommand(Operation operation) {
        super(operation);
    }

    @Override
    List<UnitOutcome> ask(Systemd systemd, UnitName... services) {
        return systemd.start(services);
    }
}
