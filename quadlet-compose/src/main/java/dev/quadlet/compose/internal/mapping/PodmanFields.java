package dev.quadlet.compose.internal.mapping;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.source.Severity;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.IdMapping;
import java.util.Optional;

/** The fields that podman-compose understands and compose does not. */
final class PodmanFields {
    private static final String NAME = "x-podman";
    private static final String DOT = NAME + ".";

    static final Table<Workshop> ROOT = new Table<Workshop>()
            .meaningless("in_pod", "the pod of podman-compose only groups containers, as the target does")
            .dropped(
                    "pod_args",
                    Severity.WARNING,
                    "there is no pod that these options could be given to",
                    "import with one pod, and write them into its unit as PodmanArgs=")
            .droppedUnless(
                    "default_net_name_compat",
                    java.util.List.of("false"),
                    Severity.NOTICE,
                    "the default network keeps the hyphens of the project's name",
                    "give it a name of its own when somebody else joins it")
            .meaningless("default_net_behavior_compat", "networks are joined as compose joins them")
            .meaningless("docker_compose_compat", "networks are joined as compose joins them")
            .meaningless("name_separator_compat", "containers are called after their units");

    private static final Table<ServiceDraft> OF_SERVICE = ofService("");

    private PodmanFields() {}

    /** Those of a service, which may stand together in one field, as podman-compose had it once. */
    static void addTo(Table<ServiceDraft> table) {
        table.group(NAME, "", OF_SERVICE);
        ofService(DOT).fields().forEach(table::add);
    }

    /** Those at the top. */
    static void addToRoot(Table<Workshop> table) {
        table.group(NAME, "", ROOT);
    }

    /** Whether a field of compose is none of ours to look at. */
    static boolean isForOthers(String field) {
        return field.startsWith("x-") && !field.startsWith(NAME);
    }

    private static Table<ServiceDraft> ofService(String before) {
        return new Table<ServiceDraft>()
                .kept(before + "rootfs", "Rootfs=", "counts before image", PodmanFields::rootFolder)
                .kept(before + "uidmaps", "UIDMap=", "", (service, spot) -> maps(service, spot, true))
                .kept(before + "gidmaps", "GIDMap=", "", (service, spot) -> maps(service, spot, false))
                .kept(before + "no_hosts", "PodmanArgs=--no-hosts", "", PodmanFields::noHosts);
    }

    private static void rootFolder(ServiceDraft service, Spot spot) {
        service.unit.rootfs(service.workshop.project().folders().onHost(spot.place(), spot.plain()));
        service.unit.remove(ContainerKeys.IMAGE);
        service.image.ifPresent(image -> image.unneeded("the container runs in a folder instead"));
        service.build = Optional.empty();
        service.inFolder = true;
        spot.step("the container runs in a folder of the host, where it has to be", "copy it there");
    }

    private static void maps(ServiceDraft service, Spot spot, boolean users) {
        spot.each(item -> NetworkFields.notInPod(service, item, () -> {
            IdMapping map = IdMapping.parse(item.plain());
            if (users) {
                service.unit.uidMap(map);
            } else {
                service.unit.gidMap(map);
            }
        }));
    }

    private static void noHosts(ServiceDraft service, Spot spot) {
        if (spot.flag()) {
            NetworkFields.notInPod(service, spot, () -> service.unit.podmanArgs(CommandLine.of("--no-hosts")));
        }
    }
}
