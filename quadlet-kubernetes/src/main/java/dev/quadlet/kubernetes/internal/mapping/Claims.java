package dev.quadlet.kubernetes.internal.mapping;

import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimSpec;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.VolumeResourceRequirements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The storage of a stack as claims. */
final class Claims {
    private final Workshop workshop;

    Claims(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Whether a pod is run as a StatefulSet, with storage that is nobody else's. */
    boolean isStateful(Workload workload) {
        return workshop.options().statefulSets()
                && workload.volumes.claims().stream().anyMatch(claim -> !claim.isShared());
    }

    /** The claims that stand for themselves. */
    List<PersistentVolumeClaim> all() {
        return workshop.claims().stream()
                .filter(claim ->
                        claim.isShared() || claim.users.stream().noneMatch(user -> !user.ends() && isStateful(user)))
                .map(this::claim)
                .toList();
    }

    /** The claims of a StatefulSet's own. */
    List<PersistentVolumeClaim> templates(Workload workload) {
        return workload.volumes.claims().stream()
                .filter(claim -> !claim.isShared())
                .map(claim -> template(workload, claim))
                .toList();
    }

    private PersistentVolumeClaim template(Workload workload, Claim claim) {
        PersistentVolumeClaim template = claim(claim);
        template.getMetadata().setName(workload.volumes.claimed(claim));
        return template;
    }

    private PersistentVolumeClaim claim(Claim claim) {
        VolumeResourceRequirements resources = new VolumeResourceRequirements();
        resources.setRequests(
                Map.of("storage", new Quantity(Quantities.of(workshop.options().volumeSize()))));
        PersistentVolumeClaimSpec spec = new PersistentVolumeClaimSpec();
        spec.setAccessModes(List.of(claim.isShared() ? "ReadWriteMany" : "ReadWriteOnce"));
        spec.setResources(resources);
        PersistentVolumeClaim made = new PersistentVolumeClaim();
        made.setMetadata(Meta.named(claim.name(), labels(claim)));
        made.setSpec(spec);
        return made;
    }

    private Map<String, String> labels(Claim claim) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("app.kubernetes.io/part-of", Names.dns(workshop.stack().name()));
        workshop.volumes().stream()
                .filter(volume -> volume.name().equals(claim.volume()))
                .forEach(volume -> volume.labels.forEach(labels::putIfAbsent));
        return labels;
    }
}
