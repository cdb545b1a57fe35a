package dev.quadlet.directory;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;

/** The name of the service that Podman makes of a unit. It takes {@code ServiceName=} as it stands; systemd does not. */
final class ServiceName {
    private ServiceName() {}

    /**
     * Of the unit with its drop-ins.
     *
     * @throws ValueException when systemd refuses a service of that name
     */
    static UnitName of(UnitName unit, UnitDocument effective, PodmanVersion podman) {
        return unit.kind()
                .flatMap(kind -> effective.section(kind.sectionName()))
                .flatMap(own -> own.value("ServiceName"))
                .map(ServiceName::checked)
                .orElseGet(() -> unit.serviceName(podman));
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
