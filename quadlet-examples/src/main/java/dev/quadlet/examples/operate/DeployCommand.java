package dev.quadlet.examples.operate;

import dev.quadlet.examples.json.Facts;
import dev.quadlet.systemd.deploy.DeployPlan;
import dev.quadlet.systemd.deploy.DeployResult;
import dev.quadlet.systemd.deploy.Deployer;
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
public final class DeployCommand extends BringingCommand {
    @Option(names = "--overwrite", description = "Replace files that somebody changed or put there.")
    private boolean overwrite;

    @Option(names = "--recreate-networks", description = "Make networks anew whose settings changed.")
    private boolean recreate;

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
            Deployer deployer = told(deployer(station, progress));
            DeployPlan plan = deployer.plan(station.stack());
            return answer(station, deployer.apply(plan));
        }
    }

    private Deployer told(Deployer deployer) {
        Deployer told = overwrite ? deployer.overwriting() : deployer;
        return recreate ? told.recreatingNetworks() : told;
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
