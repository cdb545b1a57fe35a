package dev.quadlet.examples.operate;

import dev.quadlet.examples.json.Facts;
import dev.quadlet.systemd.deploy.DeployResult;
import dev.quadlet.systemd.deploy.Deployer;
import dev.quadlet.systemd.deploy.Revision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Deploys an earlier revision again. */
@Command(
        name = "rollback",
        description = {
            "Deploys the revision before the one that counts, or another, which makes a new one.",
            "",
            "Files and services go back. Data that the newer revision changed does not."
        })
public final class RollbackCommand extends HostCommand {
    @Option(names = "--to", paramLabel = "REVISION", description = "Which revision.")
    private @Nullable Integer revision;

    @Option(names = "--list", description = "Only list the revisions.")
    private boolean list;

    /**
     * Makes the command.
     *
     * @param operation what it works with
     */
    public RollbackCommand(Operation operation) {
        super(operation);
    }

    @Override
    Answer at(Station station) {
        if (list) {
            return revisions(station.deployer().history(station.stackName()));
        }
        try (Progress progress = progress(station)) {
            Deployer deployer = station.deployer().listening(progress);
            DeployResult result = revision == null
                    ? deployer.rollback(station.stackName())
                    : deployer.rollback(station.stackName(), revision);
            Map<String, Object> facts =
                    new LinkedHashMap<>(Facts.of("stack", result.stack(), "revision", result.revision()));
            facts.putAll(PlanFacts.of(result.files(), result.services()));
            return Answer.done(PlanFacts.text(result.files(), result.services()) + result + "\n", facts);
        }
    }

    private static Answer revisions(List<Revision> revisions) {
        String text = revisions.stream().map(each -> each + "\n").collect(Collectors.joining());
        return Answer.done(
                text.isEmpty() ? "There are no revisions.\n" : text,
                Facts.of(
                        "revisions",
                        revisions.stream().map(RollbackCommand::facts).toList()));
    }

    private static Map<String, Object> facts(Revision revision) {
        return Facts.of(
                "number", revision.number(),
                "created", revision.created(),
                "podman", revision.podman(),
                "note", revision.note());
    }
}
