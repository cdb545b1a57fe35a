package dev.quadlet.examples.operate;

import dev.quadlet.examples.json.Facts;
import dev.quadlet.systemd.Health;
import dev.quadlet.systemd.RunningContainer;
import dev.quadlet.systemd.UnitStatus;
import dev.quadlet.value.UnitName;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Shows how the services are. */
@Command(
        name = "status",
        description = "Shows how the services are: active, healthy, since when, restarts, image, ports.")
public final class StatusCommand extends HostCommand {
    private static final Set<Health> WELL = Set.of(Health.HEALTHY, Health.NONE);

    /**
     * Makes the command.
     *
     * @param operation what it works with
     */
    public StatusCommand(Operation operation) {
        super(operation);
    }

    @Override
    boolean isChanging() {
        return false;
    }

    @Override
    Answer at(Station station) {
        Map<UnitName, UnitStatus> statuses = station.systemd().status(station.services());
        Map<UnitName, RunningContainer> containers = station.podman().containers().stream()
                .collect(Collectors.toMap(RunningContainer::unit, Function.identity(), (first, second) -> first));
        Table table = new Table("SERVICE", "ACTIVE", "HEALTH", "SINCE", "RESTARTS", "IMAGE", "PORTS");
        List<Object> facts = new ArrayList<>();
        boolean well = true;
        for (UnitStatus status : statuses.values()) {
            Optional<RunningContainer> container = Optional.ofNullable(containers.get(status.unit()));
            well &= status.isActive() && WELL.contains(health(container));
            row(table, status, container);
            facts.add(facts(status, container));
        }
        return new Answer(
                well ? ExitStatus.DONE : ExitStatus.TROUBLE,
                table.toString(),
                Facts.of("well", well, "services", facts));
    }

    private static Health health(Optional<RunningContainer> container) {
        return container.map(RunningContainer::health).orElse(Health.NONE);
    }

    private static void row(Table table, UnitStatus status, Optional<RunningContainer> container) {
        table.row(
                Choice.shortened(status.unit()),
                active(status),
                health(container).text(),
                since(status).map(Instant::toString).orElse(""),
                String.valueOf(status.restarts()),
                container.map(RunningContainer::image).orElse(""),
                String.join(" ", ports(container)));
    }

    private static Map<String, Object> facts(UnitStatus status, Optional<RunningContainer> container) {
        return Facts.of(
                "service", status.unit(),
                "active", status.isActive(),
                "state", active(status),
                "health", health(container),
                "since", since(status).map(Instant::toString).orElse(""),
                "restarts", status.restarts(),
                "image", container.map(RunningContainer::image).orElse(""),
                "ports", ports(container));
    }

    private static String active(UnitStatus status) {
        return status.isLoaded()
                ? status.activeState() + " (" + status.subState() + ")"
                : status.loadState().toString();
    }

    private static Optional<Instant> since(UnitStatus status) {
        return status.isActive()
                ? status.activeSince().map(time -> time.truncatedTo(ChronoUnit.SECONDS))
                : Optional.empty();
    }

    private static List<String> ports(Optional<RunningContainer> container) {
        return container.map(RunningContainer::ports).orElse(List.of());
    }
}
