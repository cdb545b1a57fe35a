package dev.quadlet.compose.internal.mapping;

import dev.quadlet.compose.internal.mapping.ServiceDraft.Mounted;
import dev.quadlet.value.DeviceMapping;
import java.util.Optional;

/** What a service keeps, and what it is given to read. */
final class StorageFields {
    static final Table<DeviceParts> DEVICE = new Table<DeviceParts>()
            .kept("source", "AddDevice=SOURCE:…", "", (device, spot) -> device.source = spot.notation())
            .kept("target", "AddDevice=…:TARGET", "", (device, spot) -> device.target = ":" + spot.notation())
            .kept(
                    "permissions",
                    "AddDevice=…:PERMISSIONS",
                    "",
                    (device, spot) -> device.permissions = ":" + spot.notation());

    private StorageFields() {}

    /** A device in its long form. */
    static final class DeviceParts {
        private String source = "";
        private String target = "";
        private String permissions = "";

        private String notation() {
            return source + (target.isEmpty() && !permissions.isEmpty() ? ":" + source : target) + permissions;
        }
    }

    static void addTo(Table<ServiceDraft> table) {
        table.group("volumes", "Volume=", "", MountFields.TABLE, MountFields::mounts)
                .kept(
                        "volumes_from",
                        "Volume=",
                        "the mounts of that service, once more",
                        (service, spot) -> service.volumesFrom = Optional.of(spot))
                .kept("tmpfs", "Tmpfs=", "", (service, spot) -> spot.each(item -> tmpfs(service, item)))
                .group(
                        "secrets",
                        "Secret=",
                        "a secret with a file is made anew from it before each start",
                        StoredUse.TABLE,
                        Secrets::secrets)
                .group("configs", "Volume=…:ro", "", StoredUse.TABLE, Configs::configs)
                .group("devices", "AddDevice=", "", DEVICE, StorageFields::devices)
                .kept("read_only", "ReadOnly=", "", (service, spot) -> service.unit.readOnly(spot.flag()));
    }

    private static void tmpfs(ServiceDraft service, Spot spot) {
        String path = spot.plain();
        String target = path.indexOf(':') < 0 ? path : path.substring(0, path.indexOf(':'));
        service.mounts.add(new Mounted(target, unit -> unit.tmpfs(spot.content())));
    }

    private static void devices(ServiceDraft service, Spot spot) {
        spot.each(item -> service.unit.addDevice(DeviceMapping.parse(device(item))));
    }

    private static String device(Spot item) {
        if (!item.isMapping()) {
            return item.notation();
        }
        DeviceParts parts = new DeviceParts();
        DEVICE.read(parts, item);
        return parts.notation();
    }
}
