package dev.quadlet.examples.operate;

import dev.quadlet.examples.json.Facts;
import dev.quadlet.systemd.deploy.DeployResult;
import dev.quadlet.systemd.deploy.Deployer;
import dev.quadlet.systemd.deploy.Removal;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes the stack from its hosts. */
@Command(
        name = "remove",
        description = "Stops the stack and deletes its files. Its data and its secrets stay, unless --volumes is said.")
public final class RemoveCommand extends HostCommand {
    @Option(names = "--volumes", description = "Delete volumes and folders of data, with all that is in them.")
    private boolean volumes;

    @Option(names = "--networks", description = "Delete networks.")
    private boolean networks;

    @Option(names = "--overwrite", description = "Also delete files that somebody changed.")
    private boolean overwrite;

    /**
     * Makes the command.
     *
     * @param operation what it works with
     */
    public RemoveCommand(Operation operation) {
        super(operation);
    }

    @Override
    Answer at(Station station) {
        if (station.deployer().files(station.stackName()).isEmpty()) {
            return Answer.done(station.stackName() + " is not there\n", Facts.of("removed", false));
        }
        try (Progress progress = progress(station)) {
            if (!volumes) {
                station.kept().keep(station);
            }
            Deployer deployer = station.deployer().listening(progress);
            DeployResult result = (overwrite ? deployer.overwriting() : deployer).remove(station.stackName(), more());
            new Boot(station).on(station.programs());
            if (volumes) {
                station.kept().forget(station);
            }
            return Answer.done(
                    PlanFacts.text(result.files(), result.services()) + station.stackName() + " is removed\n",
                    Facts.of("removed", true));
        }
    }

    private Removal[] more() {
        List<Removal> more = new ArrayList<>();
        if (volumes) {
            more.add(Removal.VOLUMES);
        }
        if (networks) {
            more.add(Removal.NETWORKS);
        }
        return more.toArray(Removal[]::new);
    }
}
