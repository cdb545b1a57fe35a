package dev.quadlet.kubernetes.internal.unit;

import dev.quadlet.Stack;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.util.Optional;

/**
 * What a unit brings along for all of its lines.
 *
 * @param settings what counts of it
 * @param service the service that Podman would make of it
 * @param variables what systemd fills in
 * @param losses where losses go
 */
public record Context(Settings settings, UnitName service, ServiceVariables variables, Losses losses) {
    /** The context of a unit. */
    public static Context of(Settings settings, UnitKind kind, Stack stack, Losses losses) {
        UnitName service = settings.value(kind.sectionName(), "ServiceName")
                .flatMap(Context::named)
                .orElseGet(() -> settings.name().serviceName());
        return new Context(settings, service, ServiceVariables.of(settings, stack), losses);
    }

    private static Optional<UnitName> named(String name) {
        try {
            return Optional.of(UnitName.of(name + ".service"));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a name that systemd refuses, and Podman makes no service of
        }
    }

    /** A line of the unit. */
    public Spot spot(Setting line) {
        return new Spot(line, this);
    }
}
