package dev.quadlet;

import dev.quadlet.key.Key;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.NetworkMode;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;

/** How a key names another unit: Podman's keys name its file, systemd's the service that it becomes. */
final class References {
    private References() {}

    static String written(Key<?> key, UnitName unit, UnitName service) {
        Class<?> type = key.type().javaType();
        if (type == ImageName.class) {
            return key.writeContent(ImageName.unit(unit));
        }
        if (type == NetworkMode.class) {
            return key.writeContent(NetworkMode.unit(unit));
        }
        return isOfPodman(key) ? pod(unit).text() : service.text();
    }

    private static boolean isOfPodman(Key<?> key) {
        return key.kinds().size() == 1;
    }

    private static UnitName pod(UnitName unit) {
        return unit.kind()
                .filter(UnitKind.POD::equals)
                .map(kind -> unit)
                .orElseThrow(() -> new ValueException("pod", unit.text(), "only a .pod unit can be joined"));
    }
}
