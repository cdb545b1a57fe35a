package dev.quadlet.examples.operate;

import dev.quadlet.examples.json.Facts;
import dev.quadlet.value.UnitName;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says whether services start at boot. */
@Command(
        name = "boot",
        description = {
            "Lets the services start at boot, or not. What runs goes on, and deploy changes nothing about it.",
            "",
            "systemctl disable cannot do that: the services are generated."
        })
public final class BootCommand extends HostCommand {
    /** Yes or no. */
    enum Wish {
        ON,
        OFF
    }

    @Parameters(index = "0", paramLabel = "on|off", description = "Whether they start at boot.")
    private Wish wish = Wish.ON;

    @Parameters(index = "1..*", paramLabel = "SERVICE", description = "Which services. Default: all.")
    private List<String> names = List.of();

    /**
     * Makes the command.
     *
     * @param operation what it works with
     */
    public BootCommand(Operation operation) {
        super(operation);
    }

    @Override
    Answer at(Station station) {
        List<UnitName> services = Choice.of(station.programs(), names);
        Boot boot = new Boot(station);
        if (wish == Wish.ON) {
            boot.on(services);
        } else {
            boot.off(services);
        }
        station.systemd().daemonReload();
        String does = wish == Wish.ON ? "starts at boot" : "does not start at boot";
        return Answer.done(Choice.lines(services, does), Facts.of("boot", wish == Wish.ON, "services", services));
    }
}
