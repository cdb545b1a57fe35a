package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.source.Severity;
import dev.quadlet.value.ByteSize;
import java.util.Optional;

/** What a container stores, and where. */
final class StorageRows {
    static final String NEW =
            "the volume is new and empty: it has neither the data of the host nor the files of the image";
    static final String COPY = "copy the data before the first start";

    private StorageRows() {}

    static void addTo(Table<ContainerDraft> table) {
        table.step(
                        "Volume",
                        "volumeMounts, with a PersistentVolumeClaim, a hostPath, a ConfigMap or an emptyDir",
                        "volumes and data directories are claimed and start empty; files of the stack become a ConfigMap; other"
                                + " paths have to be on each node",
                        (container, spot) ->
                                spot.each(ContainerKeys.VOLUME, volume -> new Storage(container, spot).volume(volume)))
                .step(
                        "Mount",
                        "volumeMounts",
                        "bind, volume, tmpfs and image; others are not there",
                        (container, spot) ->
                                spot.each(ContainerKeys.MOUNT, mount -> new Mounts(container, spot).mount(mount)))
                .changed(
                        "Tmpfs",
                        "emptyDir in memory",
                        "with its size; the node counts it as the pod's memory",
                        StorageRows::tmpfs)
                .changed("VolatileTmp", "emptyDir in memory", "at /tmp", StorageRows::volatileTmp)
                .kept("ShmSize", "emptyDir in memory", "at /dev/shm", StorageRows::shm)
                .kept(
                        "ReadOnly",
                        "securityContext.readOnlyRootFilesystem",
                        "with memory at /run, /tmp and /var/tmp, as Podman does",
                        StorageRows::readOnly)
                .kept("ReadOnlyTmpfs", "no emptyDir", "", (container, spot) -> container.tmpfsOfReadOnly = spot.flag())
                .dropped(
                        Severity.ERROR,
                        "a pod gets devices from plugins of its node only",
                        "ask for the resource of a device plugin",
                        "AddDevice");
    }

    private static void tmpfs(ContainerDraft container, Spot spot) {
        String text = spot.text();
        int colon = text.indexOf(':');
        String path = colon < 0 ? text : text.substring(0, colon);
        Optional<ByteSize> size = Optional.empty();
        for (String option :
                colon < 0 ? new String[0] : text.substring(colon + 1).split(",", -1)) {
            if (option.startsWith("size=")) {
                size = Optional.of(ByteSize.parsePodman(option.substring("size=".length())));
            } else if (!option.equals("rw")) {
                spot.notice("memory has no option " + option, "");
            }
        }
        memory(container, path, size);
    }

    private static void volatileTmp(ContainerDraft container, Spot spot) {
        if (spot.flag()) {
            memory(container, "/tmp", Optional.of(ByteSize.mebibytes(512)));
        }
    }

    private static void shm(ContainerDraft container, Spot spot) {
        memory(container, "/dev/shm", Optional.of(spot.one(ContainerKeys.SHM_SIZE)));
    }

    /** Memory that looks like a folder. */
    static void memory(ContainerDraft container, String path, Optional<ByteSize> size) {
        memory(container, container.model.getName(), path, size);
    }

    /** Memory that belongs to a container, or to all of a pod. */
    static void memory(ContainerDraft container, String owner, String path, Optional<ByteSize> size) {
        Volumes.requireFree(container, path);
        String name = container.runs.volumes.named(
                owner + " memory " + path,
                "memory" + path.replace('/', '-'),
                volume -> volume.setEmptyDir(Quantities.memory(size)));
        Volumes.mount(container, name, path);
    }

    private static void readOnly(ContainerDraft container, Spot spot) {
        container.readOnlyRoot = spot.flag();
        container.security().setReadOnlyRootFilesystem(spot.flag());
    }

    /** What Podman gives a container whose root cannot be written. */
    static void finish(ContainerDraft container) {
        if (container.readOnlyRoot && container.tmpfsOfReadOnly) {
            for (String path : new String[] {"/run", "/tmp", "/var/tmp"}) {
                if (!Volumes.isMounted(container, path)) {
                    memory(container, path, Optional.empty());
                }
            }
        }
    }
}
