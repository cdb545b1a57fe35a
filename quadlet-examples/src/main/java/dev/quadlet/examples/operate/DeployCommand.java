package dev.quadlet.examples.operate;

import dev.quadlet.Scope;
import dev.quadlet.examples.json.Facts;
import dev.quadlet.systemd.Linger;
import dev.quadlet.systemd.deploy.DeployPlan;
import dev.quadlet.systemd.deploy.DeployResult;
import dev.quadlet.systemd.deploy.Deployer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings the stack to its hosts. */
@Command(
        name = "deploy",
        description = {
            "Brings the stack to the hosts of an environment.",
            "",
            "It plans, asks the host's own generator, writes what changed, reloads, starts what changed, and waits until all is "
                    + "healthy. What fails is taken back.",
            "",
            "Secrets: DB_PASSWORD and SECRET_KEY from environment variables of these names, else from --secrets, else from the "
                    + ".env that is installed, else made up. They are installed with mode 0600."
        })
public final class DeployCommand extends HostCommand {
    @Option(names = "--overwrite", description = "Replace files that somebody changed or put there.")
    private boolean overwrite;

    @Option(names = "--recreate-networks", description = "Make networks anew whose settings changed.")
    private boolean recreate;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "How long all may take until it is healthy. Default: ${DEFAULT-VALUE}.")
    private int patience = 300;

    /**
     * Makes the command.
     *
     * @param operation what it works with
     */
    public DeployCommand(Operation operation) {
        super(operation);
    }

    @Override
    Answer at(Station station) {
        linger(station);
        try (Progress progress = progress(station)) {
            Deployer deployer = told(station.deployer().listening(progress).within(Duration.ofSeconds(patience)));
            DeployPlan plan = deployer.plan(station.stack());
            return answer(station, deployer.apply(plan));
        }
    }

    private Deployer told(Deployer deployer) {
        Deployer told = overwrite ? deployer.overwriting() : deployer;
        return recreate ? told.recreatingNetworks() : told;
    }

    /** Whoever comes as root may let the user's services run without a login. */
    private void linger(Station station) {
        boolean needed =
                station.scope() == Scope.USER && station.connection().user().isRoot() && !Linger.isOn(station.host());
        if (needed) {
            String user = station.host().user().name();
            Linger.enable(station.connection(), user);
            err().println("The services of " + user + " now run without a login (loginctl enable-linger).");
        }
    }

    private static Answer answer(Station station, DeployResult result) {
        Map<String, Object> facts = new LinkedHashMap<>(Facts.of(
                "stack", result.stack(),
                "revision", result.revision(),
                "changed", result.isChanged(),
                "milliseconds", result.took().toMillis(),
                "secrets", station.release().secrets()));
        facts.putAll(PlanFacts.of(result.files(), result.services()));
        String changes = PlanFacts.text(result.files(), result.services());
        String secrets = result.isChanged() ? "Secrets: " + station.release().secrets() + ".\n" : "";
        return Answer.done(changes + secrets + result + "\n", facts);
    }
}
