package dev.quadlet.graph;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitName;
import java.util.Optional;

/** The services that Podman makes of units. */
final class ServiceNames {
    private static final String KEY = "ServiceName";

    private final PodmanVersion podman;
    private final Findings findings;

    ServiceNames(PodmanVersion podman, Findings findings) {
        this.podman = podman;
        this.findings = findings;
    }

    /** Podman takes {@code ServiceName=} as it stands, and for each instance of a template the same. */
    UnitName of(UnitName unit, UnitText text) {
        return unit.kind()
                .flatMap(kind -> text.last(kind.sectionName(), KEY))
                .flatMap(this::said)
                .orElseGet(() -> unit.serviceName(podman));
    }

    private Optional<UnitName> said(Placed line) {
        String name = line.unquoted() + ".service";
        Optional<UnitName> service = UnitNames.find(name).filter(found -> name.indexOf('%') < 0);
        if (service.isEmpty()) {
            findings.error(
                    Rules.NOT_A_UNIT_NAME,
                    line.origin(line.line().valueSpan()),
                    "systemd takes no service of the name '" + name + "'");
        }
        return service;
    }
}
