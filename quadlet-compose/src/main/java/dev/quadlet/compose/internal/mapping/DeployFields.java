package dev.quadlet.compose.internal.mapping;

import dev.quadlet.source.Severity;
import dev.quadlet.value.DeviceMapping;
import java.util.List;
import java.util.Set;

/** What was meant for a swarm, as far as one machine can have it. */
final class DeployFields {
    private static final String ONE_MACHINE = "there is one machine";

    private static final Set<String> OF_GRAPHICS =
            Set.of("gpu", "nvidia", "compute", "compat32", "graphics", "utility", "video", "display", "ngx");

    /** A device that a service reserves. */
    static final class Reserved {
        private String driver = "";
        private List<String> identifiers = List.of("all");
    }

    static final Table<Reserved> DEVICE = new Table<Reserved>()
            .changed(
                    "driver",
                    "AddDevice=",
                    "cdi, and nvidia by its CDI devices",
                    (device, spot) -> device.driver = spot.plain())
            .changed("count", "AddDevice=…=all", "the container gets all of them", (device, spot) -> {
                if (!spot.plain().equals("all") && !spot.plain().equals("-1")) {
                    spot.notice("the container gets all devices", "name those that it may have by device_ids");
                }
            })
            .kept(
                    "device_ids",
                    "AddDevice=…=ID",
                    "",
                    (device, spot) -> device.identifiers =
                            spot.items().stream().map(Spot::plain).toList())
            .changed("capabilities", "", "those of graphics; no others", DeployFields::capabilities)
            .dropped("options", Severity.WARNING, "devices by CDI have no options", "");

    static final Table<ServiceDraft> RESERVATIONS = new Table<ServiceDraft>()
            .kept(
                    "memory",
                    "PodmanArgs=--memory-reservation=…",
                    "",
                    (service, spot) -> service.option("memory-reservation", Sizes.bytes(spot)))
            .dropped("cpus", Severity.NOTICE, "Podman reserves no processors", "give it a CPUWeight=")
            .group("devices", "AddDevice=nvidia.com/gpu=…", "the host has to have CDI", DEVICE, DeployFields::devices)
            .dropped("pids", Severity.NOTICE, "Podman reserves no processes", "")
            .dropped("generic_resources", Severity.NOTICE, ONE_MACHINE, "");

    static final Table<ServiceDraft> LIMITS = new Table<ServiceDraft>()
            .kept("cpus", "PodmanArgs=--cpus=…", "", (service, spot) -> service.option("cpus", Sizes.decimal(spot)))
            .kept(
                    "memory",
                    "Memory=",
                    "PodmanArgs= for Podman before 5.5",
                    (service, spot) -> service.memory(Sizes.bytes(spot)))
            .kept("pids", "PidsLimit=", "", (service, spot) -> service.unit.pidsLimit(spot.number()))
            .dropped("devices", Severity.WARNING, "limits name no devices", "")
            .dropped("generic_resources", Severity.NOTICE, ONE_MACHINE, "");

    static final Table<ServiceDraft> RESOURCES =
            new Table<ServiceDraft>().group("limits", "", LIMITS).group("reservations", "", RESERVATIONS);

    static final Table<ServiceDraft> TABLE = new Table<ServiceDraft>()
            .droppedUnless(
                    "mode", List.of("replicated"), Severity.WARNING, ONE_MACHINE + ", and one container on it", "")
            .kept(
                    "replicas",
                    "NAME@.container",
                    "a template with as many instances; it was looked at first",
                    (s, spot) -> {})
            .group("resources", "", RESOURCES)
            .group("restart_policy", "", "counts before restart", Restarting.TABLE, DeployFields::restart)
            .kept("labels", "Label=", "", LabelFields::labels)
            .dropped("placement", Severity.NOTICE, ONE_MACHINE, "")
            .droppedUnless("endpoint_mode", List.of("vip", "dnsrr"), Severity.NOTICE, ONE_MACHINE, "")
            .dropped(
                    "update_config",
                    Severity.NOTICE,
                    "units are restarted as systemd does it",
                    "the deployment restarts what changed, and goes back when that fails")
            .dropped("rollback_config", Severity.NOTICE, "the deployment goes back when an update fails", "");

    private DeployFields() {}

    private static void restart(ServiceDraft service, Spot spot) {
        Restarting.TABLE.read(service.restarting, spot);
        service.restarting.byDefault();
    }

    private static void capabilities(Reserved device, Spot spot) {
        spot.each(item -> {
            if (!OF_GRAPHICS.contains(item.plain())) {
                item.changed("Podman chooses devices by their names alone", "name the device by driver cdi");
            }
        });
    }

    private static void devices(ServiceDraft service, Spot spot) {
        spot.each(item -> {
            Reserved device = new Reserved();
            DEVICE.read(device, item);
            for (String identifier : device.identifiers) {
                gpu(service, item, device.driver, identifier);
            }
        });
    }

    private static void gpu(ServiceDraft service, Spot spot, String driver, String identifier) {
        if (driver.equals("cdi")) {
            service.unit.addDevice(DeviceMapping.cdi(identifier));
        } else if (driver.isEmpty() || driver.equals("nvidia")) {
            service.unit.addDevice(DeviceMapping.cdi("nvidia.com/gpu=" + identifier));
            spot.step("the host has to describe its devices by CDI", "nvidia-ctk cdi generate");
        } else {
            spot.dropped("Podman knows no driver " + driver, "add the device by its path or its CDI name");
        }
    }

    /** The field gpus, which says the same in fewer words. */
    static void gpus(ServiceDraft service, Spot spot) {
        if (!spot.isList() && !spot.isMapping()) {
            gpu(service, spot, "nvidia", spot.plain());
        } else {
            devices(service, spot);
        }
    }
}
