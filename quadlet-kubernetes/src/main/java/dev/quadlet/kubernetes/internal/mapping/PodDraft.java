package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.kubernetes.internal.unit.Context;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** A pod unit. */
final class PodDraft extends Draft {
    final Workload pod;
    final Set<String> names = new LinkedHashSet<>();

    PodDraft(Workshop workshop, Context context) {
        super(workshop, context);
        this.pod = workshop.workload(context.settings().name().stem());
        names.add(context.settings()
                .value("Pod", "PodName")
                .orElse("systemd-" + context.settings().name().stem()));
    }

    @Override
    Optional<Workload> workload() {
        return Optional.of(pod);
    }
}
