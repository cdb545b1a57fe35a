package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.kubernetes.internal.unit.Context;
import java.util.Optional;

/** A unit that is being carried over. */
class Draft {
    final Workshop workshop;
    final Context context;

    Draft(Workshop workshop, Context context) {
        this.workshop = workshop;
        this.context = context;
    }

    /** What runs for the unit, if it is one that runs. */
    Optional<Workload> workload() {
        return Optional.empty();
    }

    /** The container, if the unit is one. */
    Optional<ContainerDraft> container() {
        return Optional.empty();
    }
}
