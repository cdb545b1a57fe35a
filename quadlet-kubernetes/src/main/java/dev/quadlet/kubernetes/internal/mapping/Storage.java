package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.value.Specifier;
import dev.quadlet.value.Text;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.VolumeMount;
import io.fabric8.kubernetes.api.model.EmptyDirVolumeSource;
import io.fabric8.kubernetes.api.model.HostPathVolumeSource;
import java.util.List;
import java.util.Set;

/**
 * Where a container's data lies.
 *
 * @param container the container
 * @param spot the line that says so
 */
record Storage(ContainerDraft container, Spot spot) {
    /** Directories that systemd keeps for services. */
    private static final Set<Specifier> OF_SERVICES = Set.of(Specifier.STATE_DIRECTORY, Specifier.CACHE_DIRECTORY);

    void volume(VolumeMount volume) {
        String path = spot.plain(volume.destination());
        Volumes.requireFree(container, path);
        String name = source(volume, path);
        mount(name, path, volume.options(), subPath(volume));
    }

    private String source(VolumeMount volume, String path) {
        return switch (volume.sourceKind()) {
            case ANONYMOUS -> scratch(path);
            case UNIT -> unit(volume.unit().orElseThrow());
            case NAMED -> claimed(spot.plain(volume.source().orElseThrow()));
            case RELATIVE -> asset(asset(volume));
            default -> path(volume.source().orElseThrow());
        };
    }

    private static String asset(VolumeMount volume) {
        String path = volume.source().orElseThrow().toString();
        return path.startsWith("./") ? path.substring(2) : path;
    }

    private String subPath(VolumeMount volume) {
        boolean file = volume.sourceKind() == VolumeMount.SourceKind.RELATIVE
                && container.workshop.assets().isFile(asset(volume));
        return file ? asset(volume).substring(asset(volume).lastIndexOf('/') + 1) : "";
    }

    /** Storage that goes with the pod. */
    String scratch(String path) {
        spot.notice("its data goes with the pod", "give the volume a name");
        return container.runs.volumes.named(
                container.model.getName() + " scratch " + path,
                "scratch" + path.replace('/', '-'),
                made -> made.setEmptyDir(new EmptyDirVolumeSource()));
    }

    /** The storage of a volume unit. */
    String unit(UnitName unit) {
        return claimed(container.workshop.volumes().stream()
                .filter(volume -> volume.context.settings().name().equals(unit))
                .findFirst()
                .map(VolumeDraft::name)
                .orElseThrow(() -> new IllegalArgumentException("the stack has no " + unit)));
    }

    /** Storage by the name of a volume. */
    String claimed(String name) {
        spot.step(StorageRows.NEW, StorageRows.COPY);
        Claim claim = container.workshop.claim(name, container.runs);
        if (claim.isShared()) {
            spot.step(
                    "several pods have the volume at once, so its claim asks for ReadWriteMany",
                    "choose a storageClassName that can do that");
        }
        return container.runs.volumes.claimed(claim);
    }

    /** Files that lie beside the unit. */
    String asset(String path) {
        return container.runs.volumes.named(
                "files " + path,
                path,
                made -> made.setConfigMap(container.workshop.assets().source(path)));
    }

    /** A path of the host: a data directory is claimed, any other has to be on the node. */
    String path(Text source) {
        if (isData(source)) {
            return claimed(dataName(source));
        }
        String path = spot.plain(source);
        spot.step(
                "the pod sees " + path + " of whichever node it runs on",
                "see that it is there, or use a volume; what the files need may go into a ConfigMap");
        return container.runs.volumes.named("host " + path, "host" + path.replace('/', '-'), made -> {
            HostPathVolumeSource host = new HostPathVolumeSource();
            host.setPath(path);
            made.setHostPath(host);
        });
    }

    private boolean isData(Text source) {
        return (source.parts().get(0) instanceof Specifier specifier && OF_SERVICES.contains(specifier))
                || container.workshop.stack().dataDirectories().stream()
                        .anyMatch(directory -> directory.path().equals(source));
    }

    /** The path without what systemd or everybody has before it. */
    private String dataName(Text source) {
        Text below = source.parts().get(0) instanceof Specifier
                ? Text.of(source.parts().subList(1, source.parts().size()).toArray(Text.Part[]::new))
                : source;
        return spot.plain(below);
    }

    void mount(String volume, String path, List<String> options, String subPath) {
        io.fabric8.kubernetes.api.model.VolumeMount mount = Volumes.mount(container, volume, path);
        if (!subPath.isEmpty()) {
            mount.setSubPath(subPath);
        }
        options.forEach(option -> option(mount, option));
    }

    private void option(io.fabric8.kubernetes.api.model.VolumeMount mount, String option) {
        switch (option) {
            case "ro", "readonly", "ro=true", "readonly=true" -> mount.setReadOnly(true);
            case "rw", "z", "Z", "copy", "rprivate", "private", "exec", "dev", "suid" -> {}
            case "rslave", "slave" -> mount.setMountPropagation("HostToContainer");
            case "rshared", "shared" -> mount.setMountPropagation("Bidirectional");
            case "U", "U=true", "chown", "chown=true" -> owned();
            default -> spot.dropped("a volume of a pod has no option " + option, "");
        }
    }

    /** Podman gives the files to the container's user; a pod has a group for that. */
    private void owned() {
        container
                .context
                .settings()
                .value("Container", "User")
                .filter(Storage::isNumber)
                .ifPresentOrElse(
                        user -> container.runs.security().setFsGroup(Long.parseLong(group(user))),
                        () -> spot.notice(
                                "the files keep their owner",
                                "give the container a User= by number if it does not start as root"));
    }

    private static boolean isNumber(String user) {
        return !user.isEmpty() && user.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ':') && !user.endsWith(":");
    }

    private String group(String user) {
        String fromUser = user.substring(user.indexOf(':') + 1);
        return container
                .context
                .settings()
                .value("Container", "Group")
                .filter(Storage::isNumber)
                .orElse(fromUser);
    }
}
