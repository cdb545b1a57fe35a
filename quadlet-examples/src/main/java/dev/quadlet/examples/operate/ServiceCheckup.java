package dev.quadlet.examples.operate;

import dev.quadlet.systemd.ActiveState;
import dev.quadlet.systemd.Generator;
import dev.quadlet.systemd.Health;
import dev.quadlet.systemd.LoadState;
import dev.quadlet.systemd.LogEntry;
import dev.quadlet.systemd.LogQuery;
import dev.quadlet.systemd.UnitStatus;
import dev.quadlet.systemd.host.Secrets;
import dev.quadlet.value.UnitName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The services of a stack: whether they are there, have their images, run, and are healthy. */
final class ServiceCheckup {
    private static final int READ = 60;
    private static final int LINES = 20;
    private static final String CLEARING = ": Killing process ";
    private static final Set<Health> WELL = Set.of(Health.HEALTHY, Health.NONE, Health.STARTING);

    private final Station station;
    private final Secrets secrets;

    ServiceCheckup(Station station) {
        this.station = station;
        this.secrets = station.secrets();
    }

    List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>(images());
        Map<UnitName, Health> health = station.podman().health(station.programs());
        for (UnitStatus status : station.systemd().status(station.services()).values()) {
            trouble(status, health.getOrDefault(status.unit(), Health.NONE)).ifPresent(troubles::add);
        }
        return troubles;
    }

    private List<Trouble> images() {
        return station.podman().missing(station.images()).stream()
                .map(image -> Trouble.of(
                        image,
                        "the image is not on the host",
                        "podman pull " + image + ", after podman login where it is needed; or load it."))
                .toList();
    }

    private Optional<Trouble> trouble(UnitStatus status, Health health) {
        String service = status.unit().text();
        if (status.loadState().equals(LoadState.NOT_FOUND)) {
            return Optional.of(notGenerated(service));
        }
        if (!status.isLoaded()) {
            String why = status.loadError().map(error -> ": " + error).orElse("");
            return Optional.of(Trouble.of(
                    service,
                    "systemd cannot load it, it is " + status.loadState() + why,
                    "systemctl unmask " + service));
        }
        if (status.needsReload()) {
            return Optional.of(
                    Trouble.of(service, "its file changed since systemd read it", "systemctl daemon-reload"));
        }
        if (status.activeState().equals(ActiveState.INACTIVE) && status.result().equals("success")) {
            return Optional.of(
                    Trouble.of(service, "it does not run, and nothing failed: somebody stopped it", "Say start."));
        }
        if (!status.isActive()) {
            String state = "it is " + status.activeState() + " (" + status.subState() + ", " + status.result() + ")";
            return Optional.of(Symptom.diagnose(service, state, log(status.unit())));
        }
        return WELL.contains(health)
                ? Optional.empty()
                : Optional.of(Symptom.diagnose(service, "it is " + health, checked(status.unit())));
    }

    /** The generator says why, when it is asked without anything being done. */
    private Trouble notGenerated(String service) {
        List<String> messages =
                Generator.on(station.host(), station.scope()).dryRun().messages();
        return new Trouble(
                service,
                "Podman's generator made no service of its Quadlet" + (messages.isEmpty() ? "" : "; it says"),
                messages.isEmpty() ? "systemctl daemon-reload" : "Mend the file, or let deploy --overwrite do it.",
                messages);
    }

    /** The log, and what the last check said. */
    private List<String> checked(UnitName service) {
        List<String> lines = new ArrayList<>(log(service));
        station.podman()
                .lastHealthCheck(service)
                .ifPresent(check ->
                        lines.add("health check: exit status " + check.status() + " " + secrets.hide(check.output())));
        return lines;
    }

    /** The last lines, without those of a manager that clears away what is left: there is one for each process. */
    private List<String> log(UnitName service) {
        List<String> lines = station.journal().read(LogQuery.of(service).last(READ)).stream()
                .map(LogEntry::text)
                .filter(text -> !text.contains(CLEARING))
                .flatMap(String::lines)
                .map(secrets::hide)
                .toList();
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    }
}
