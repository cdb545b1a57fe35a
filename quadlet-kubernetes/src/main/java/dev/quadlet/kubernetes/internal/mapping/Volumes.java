package dev.quadlet.kubernetes.internal.mapping;

import io.fabric8.kubernetes.api.model.PersistentVolumeClaimVolumeSource;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The volumes of a pod. Equal ones are one. */
final class Volumes {
    private final Map<String, Volume> byUse = new LinkedHashMap<>();
    private final UniqueNames names = new UniqueNames();
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    /** The name of a volume, which is made when its use is new. */
    String named(String use, String wanted, Consumer<Volume> source) {
        Volume known = byUse.get(use);
        if (known == null) {
            known = new Volume();
            known.setName(names.of(use, wanted));
            source.accept(known);
            byUse.put(use, known);
        }
        return known.getName();
    }

    /** The name of the volume that a claim gives. */
    String claimed(Claim claim) {
        claims.put(claim.name(), claim);
        return named(
                "claim " + claim.name(),
                claim.name(),
                volume -> volume.setPersistentVolumeClaim(new PersistentVolumeClaimVolumeSource(claim.name(), null)));
    }

    List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    List<Volume> all() {
        return List.copyOf(byUse.values());
    }

    /**
     * Checks that nothing is mounted at a path yet.
     *
     * @throws IllegalArgumentException when something is
     */
    static void requireFree(ContainerDraft container, String path) {
        if (isMounted(container, path)) {
            throw new IllegalArgumentException("something is mounted at " + path + " already");
        }
    }

    /** Mounts a volume. */
    static VolumeMount mount(ContainerDraft container, String volume, String path) {
        List<VolumeMount> mounts = new ArrayList<>(container.model.getVolumeMounts());
        VolumeMount mount = new VolumeMount();
        mount.setName(volume);
        mount.setMountPath(path);
        mounts.add(mount);
        container.model.setVolumeMounts(mounts);
        return mount;
    }

    static boolean isMounted(ContainerDraft container, String path) {
        return container.model.getVolumeMounts().stream()
                .anyMatch(mount -> mount.getMountPath().equals(path));
    }
}
