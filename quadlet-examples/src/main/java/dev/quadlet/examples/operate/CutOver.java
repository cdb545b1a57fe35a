package dev.quadlet.examples.operate;

import dev.quadlet.examples.json.Facts;
import dev.quadlet.systemd.deploy.DeployException;
import dev.quadlet.systemd.deploy.DeployPlan;
import dev.quadlet.systemd.deploy.DeployResult;
import dev.quadlet.systemd.deploy.Deployer;
import dev.quadlet.systemd.host.HostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way from the containers of compose to services on a host, and the way back. */
final class CutOver {
    private final Station station;
    private final Deployer deployer;
    private final OldContainers old;

    CutOver(Station station, Deployer deployer) {
        this.station = station;
        this.deployer = deployer;
        this.old = OldContainers.of(station);
        old.requireOnce();
    }

    Answer plan() {
        List<OldContainer> present = old.present();
        DeployPlan plan = deployer.plan(station.stack());
        String stopped = present.isEmpty() ? "" : "stop and set aside " + OldContainers.names(present) + "\n";
        return Answer.done(stopped + plan + "\n", facts(present, Map.of("plan", plan.toString())));
    }

    /** What can be done while the old containers still run is done before: nobody waits for a plan or a download. */
    Answer there() {
        DeployPlan plan = deployer.plan(station.stack());
        station.podman().missing(station.images()).forEach(station.podman()::pull);
        List<OldContainer> present = old.present();
        DeployResult result;
        try {
            old.setAside();
            result = deployer.apply(plan);
        } catch (HostException e) {
            boolean stuck = e instanceof DeployException failure && !failure.isRolledBack();
            return stuck
                    ? Answer.failed(
                            ExitStatus.STUCK, e.getMessage() + "\nThe containers of compose are set aside still.")
                    : undone(e, present);
        }
        return done(result);
    }

    /** Those that an earlier cut-over set aside stay there: the services that follow them run again. */
    private Answer undone(HostException cause, List<OldContainer> present) {
        String reason = String.valueOf(cause.getMessage());
        return present.isEmpty()
                ? Answer.failed(ExitStatus.FAILED, reason)
                : putBack(reason + "\n", present)
                        .orElseGet(() -> Answer.failed(
                                ExitStatus.FAILED,
                                reason + "\nThe containers of compose run again: " + OldContainers.names(present)
                                        + "."));
    }

    /** Empty when that was done. */
    private Optional<Answer> putBack(String before, List<OldContainer> containers) {
        try {
            old.putBack(containers);
            return Optional.empty();
        } catch (HostException e) {
            String problem = "The containers of compose do not all run again: " + e.getMessage();
            return Optional.of(Answer.failed(ExitStatus.STUCK, before + problem));
        }
    }

    private Answer done(DeployResult result) {
        List<OldContainer> aside = old.aside();
        String text = PlanFacts.text(result.files(), result.services()) + result + "\n" + parting(aside);
        return Answer.done(text, facts(aside, Map.of("revision", result.revision())));
    }

    private String parting(List<OldContainer> aside) {
        if (aside.isEmpty()) {
            return "";
        }
        String boot = old.comeBack(aside)
                ? "At the next boot podman-restart.service would start them, whose policy Podman before 5.1 cannot change: disable it.\n"
                : "";
        return "The containers of compose are set aside. --back returns to them; this forgets them:\n"
                + old.forgetting(aside) + "\n" + boot;
    }

    Answer planBack() {
        List<OldContainer> aside = old.aside();
        List<OldContainer> again = aside.stream().filter(OldContainer::running).toList();
        String text = "remove " + station.stackName() + "\nrun again " + OldContainers.names(again) + "\n";
        return Answer.done(aside.isEmpty() ? "There is nothing to go back to.\n" : text, facts(aside, Map.of()));
    }

    Answer back() {
        List<OldContainer> aside = old.aside();
        if (aside.isEmpty()) {
            return Answer.failed(
                    ExitStatus.FAILED,
                    "There are no containers of compose to go back to, so " + station.stackName() + " stays.");
        }
        if (!deployer.files(station.stackName()).isEmpty()) {
            deployer.remove(station.stackName());
        }
        return putBack(station.stackName() + " is removed. ", aside)
                .orElseGet(() -> Answer.done(
                        "Compose has its containers again: " + OldContainers.names(aside) + "\n",
                        facts(aside, Map.of())));
    }

    private static Map<String, Object> facts(List<OldContainer> old, Map<String, Object> more) {
        Map<String, Object> facts =
                Facts.of("containers", old.stream().map(OldContainer::name).toList());
        facts.putAll(more);
        return facts;
    }
}
