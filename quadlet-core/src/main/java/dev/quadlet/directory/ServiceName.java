package dev.quadlet.directory;

import dev.quadlet.QuadletUnit;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import java.util.Optional;

/** The name of the service that Podman makes of a unit. It takes {@code ServiceName=} as it stands; systemd does not. */
final class ServiceName {
    private ServiceName() {}

    /**
     * Of the unit with its drop-ins.
     *
     * @throws ValueException when systemd refuses a service of that name
     */
    static UnitName of(QuadletUnit effective, PodmanVersion podman) {
        return said(effective)
                .map(ServiceName::checked)
                .orElseGet(() -> effective.name().serviceName(podman));
    }

    private static Optional<String> said(QuadletUnit unit) {
        return unit.document().section(unit.kind().sectionName()).flatMap(own -> own.value("ServiceName"));
    }

    private static UnitName checked(String said) {
        String name = said + ".service";
        if (name.indexOf('%') >= 0) {
            throw refused(name, "nobody expands specifiers in it");
        }
        try {
            return UnitName.of(name);
        } catch (ValueException e) {
            throw refused(name, e.reason());
        }
    }

    private static ValueException refused(String name, String reason) {
        return new ValueException("service name", name, "ServiceName= makes it '" + name + "': " + reason);
    }
}
