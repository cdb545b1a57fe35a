package dev.quadlet.examples.operate;

import dev.quadlet.examples.json.Facts;
import dev.quadlet.systemd.deploy.DeployPlan;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/** Says what a deployment would do. */
@Command(name = "plan", description = "Says what deploy would do, as a diff. Nothing is done.")
public final class PlanCommand extends HostCommand {
    /**
     * Makes the command.
     *
     * @param operation what it works with
     */
    public PlanCommand(Operation operation) {
        super(operation);
    }

    @Override
    boolean isChanging() {
        return false;
    }

    @Override
    Answer at(Station station) {
        DeployPlan plan = station.deployer().plan(station.stack());
        Map<String, Object> facts = new LinkedHashMap<>(
                Facts.of("stack", plan.stack(), "revision", plan.revision(), "empty", plan.isEmpty()));
        facts.putAll(PlanFacts.of(plan.files(), plan.services()));
        return Answer.done(plan.toString(), facts);
    }
}
