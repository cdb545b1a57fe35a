package dev.quadlet;

import dev.quadlet.key.UnitKeys;
import dev.quadlet.value.UnitName;

/**
 * What a dependency is made of.
 *
 * <p>{@code Wants=} and {@code After=}: starting the dependant starts the dependency and waits for it, and nothing that
 * happens to the dependency later stops the dependant. With {@code Requires=} the dependant would stay dead after a stop
 * and start of the dependency, after an update that is rolled back, and after a first start that fails at boot.
 */
final class Dependencies {
    private Dependencies() {}

    static void write(UnitEditor editor, UnitName unit, UnitName service) {
        if (unit.equals(editor.name()) || service.equals(editor.name().serviceName())) {
            throw new IllegalArgumentException(editor.name() + " cannot depend on itself");
        }
        if (service.isTemplate()) {
            throw new IllegalArgumentException(editor.name() + " cannot depend on the template " + service
                    + ": name one of its instances, by .name().instance(…)");
        }
        editor.addOnce(UnitKeys.WANTS, service);
        editor.addOnce(UnitKeys.AFTER, service);
    }

    static void requireReadyWhenHealthy(ContainerUnit container) {
        if (!container.isReadyWhenHealthy()) {
            throw new IllegalArgumentException(container.name()
                    + " counts as started before it is healthy: add .readyWhenHealthy() to its builder");
        }
    }
}
