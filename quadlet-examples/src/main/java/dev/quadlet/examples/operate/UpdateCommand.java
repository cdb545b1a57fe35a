package dev.quadlet.examples.operate;

import dev.quadlet.ContainerUnit;
import dev.quadlet.QuadletUnit;
import dev.quadlet.examples.json.Facts;
import dev.quadlet.systemd.AutoUpdateResult;
import dev.quadlet.systemd.UnitFileState;
import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Exchanges images, and sees to it that this happens every day. */
@Command(
        name = "update",
        description = {
            "Exchanges images that changed, and lets that happen every day.",
            "",
            "Podman pulls the images and restarts their services; its timer, which does it every day, is enabled. An image with "
                    + "which a service does not come up is taken back by Podman: exit status 3.",
            "",
            "Only where the environment does not say auto-update = no. Podman updates all containers of the user that say so."
        })
public final class UpdateCommand extends HostCommand {
    private static final UnitName TIMER = UnitName.of("podman-auto-update.timer");

    @Option(names = "--dry-run", description = "Only say what would be exchanged.")
    private boolean dry;

    /**
     * Makes the command.
     *
     * @param operation what it works with
     */
    public UpdateCommand(Operation operation) {
        super(operation);
    }

    @Override
    Answer at(Station station) {
        if (station.stack().units().stream().noneMatch(UpdateCommand::isUpdated)) {
            return Answer.done(
                    "Nothing of " + station.stackName() + " is updated by itself: auto-update = no.\n",
                    Facts.of("timer", false, "containers", List.of()));
        }
        if (!dry) {
            station.podman().enableAutoUpdate();
        }
        List<AutoUpdateResult> results =
                dry ? station.podman().previewAutoUpdate() : station.podman().autoUpdate();
        return answer(results, timer(station));
    }

    private static boolean isUpdated(QuadletUnit unit) {
        return unit instanceof ContainerUnit container
                && container.section().autoUpdate().isPresent();
    }

    private static boolean timer(Station station) {
        return station.systemd().status(TIMER).fileState().equals(UnitFileState.ENABLED);
    }

    private static Answer answer(List<AutoUpdateResult> results, boolean timer) {
        Table table = new Table("SERVICE", "IMAGE", "UPDATED");
        results.forEach(each -> table.row(each.unit().text(), each.image(), each.updated()));
        List<AutoUpdateResult> failed =
                results.stream().filter(AutoUpdateResult::isFailed).toList();
        String text = (results.isEmpty() ? "No container that runs is updated.\n" : table.toString())
                + failed.stream().map(UpdateCommand::loudly).collect(Collectors.joining())
                + "The timer " + TIMER + (timer ? " is enabled.\n" : " is not enabled.\n");
        return new Answer(
                failed.isEmpty() ? ExitStatus.DONE : ExitStatus.TROUBLE,
                text,
                Facts.of(
                        "timer",
                        timer,
                        "containers",
                        results.stream().map(UpdateCommand::facts).toList()));
    }

    private static String loudly(AutoUpdateResult result) {
        return "!!! " + result.unit() + " did not come up with the new " + result.image() + ": " + result.updated()
                + ". Its log tells why.\n";
    }

    private static Map<String, Object> facts(AutoUpdateResult result) {
        return Facts.of(
                "service", result.unit(),
                "container", result.container(),
                "image", result.image(),
                "policy", result.policy(),
                "updated", result.updated());
    }
}
