package dev.quadlet.examples.operate;

import dev.quadlet.Scope;
import dev.quadlet.systemd.Linger;
import dev.quadlet.systemd.deploy.Deployer;
import java.time.Duration;
import picocli.CommandLine.Option;

/** A command that brings services to hosts, and waits for them. */
abstract class BringingCommand extends HostCommand {
    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "How long all may take until it is healthy. Default: ${DEFAULT-VALUE}.")
    private int patience = 300;

    BringingCommand(Operation operation) {
        super(operation);
    }

    /** Who brings them, and shows how it goes on. */
    Deployer deployer(Station station, Progress progress) {
        return station.deployer().listening(progress).within(Duration.ofSeconds(patience));
    }

    /** Whoever comes as root may let the user's services run without a login. */
    void linger(Station station) {
        boolean needed =
                station.scope() == Scope.USER && station.connection().user().isRoot() && !Linger.isOn(station.host());
        if (needed) {
            String user = station.host().user().name();
            Linger.enable(station.connection(), user);
            err().println("The services of " + user + " now run without a login (loginctl enable-linger).");
        }
    }
}
