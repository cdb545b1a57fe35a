package dev.quadlet;

import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import java.util.Optional;

/**
 * What {@code ServiceName=} may say. Podman's generator writes a file of that name without a look at it, as root even
 * outside of its directory.
 */
final class ServiceNames {
    static final String KEY = "ServiceName";

    private static final String ENDING = ".service";

    private ServiceNames() {}

    /** The service of that name; nothing when systemd would refuse it. */
    static Optional<UnitName> service(String name) {
        try {
            return Optional.of(UnitName.of(name + ENDING));
        } catch (ValueException refused) {
            return Optional.empty();
        }
    }

    static void check(String name) {
        if (name.endsWith(ENDING)) {
            throw new ValueException("service name", name, "Podman adds " + ENDING + " itself");
        }
        if (name.indexOf('%') >= 0) {
            throw new ValueException("service name", name, "nobody expands specifiers in it");
        }
        UnitName.of(name + ENDING);
    }
}
