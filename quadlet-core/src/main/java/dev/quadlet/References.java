package dev.quadlet;

import dev.quadlet.key.Key;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.NetworkMode;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;

/** How a key of Podman's names another unit: by its file, and only by one that the key can mean. */
final class References {
    private References() {}

    static String written(Key<?> key, UnitName unit) {
        Class<?> type = key.type().javaType();
        if (type == ImageName.class) {
            return key.writeContent(ImageName.unit(unit));
        }
        return type == NetworkMode.class ? key.writeContent(NetworkMode.unit(unit)) : pod(unit);
    }

    private static String pod(UnitName unit) {
        return unit.kind()
                .filter(UnitKind.POD::equals)
                .map(kind -> unit.text())
                .orElseThrow(() -> new ValueException("pod", unit.text(), "only a .pod unit can be joined"));
    }
}
