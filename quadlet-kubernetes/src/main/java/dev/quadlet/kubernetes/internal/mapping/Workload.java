package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.loss.Outcome;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One pod, and how it is run: a container on its own, or those of a pod unit. */
final class Workload {
    final String name;
    final PodSpec spec = new PodSpec();
    final Map<String, String> labels = new LinkedHashMap<>();
    final Map<String, String> annotations = new LinkedHashMap<>();
    final List<ContainerDraft> containers = new ArrayList<>();
    final Volumes volumes = new Volumes();
    final UniqueNames names = new UniqueNames();
    final List<Port> ports = new ArrayList<>();
    final List<Wait> waits = new ArrayList<>();

    /** When it is run; otherwise it runs all the time, or once. */
    Optional<String> schedule = Optional.empty();

    Workload(String name) {
        this.name = name;
        spec.setEnableServiceLinks(false);
        spec.setAutomountServiceAccountToken(false);
    }

    PodSecurityContext security() {
        PodSecurityContext known = spec.getSecurityContext();
        if (known == null) {
            known = new PodSecurityContext();
            spec.setSecurityContext(known);
        }
        return known;
    }

    /** Whether it ends: then it is a Job. */
    boolean ends() {
        return schedule.isPresent()
                || (!containers.isEmpty() && containers.stream().allMatch(c -> c.once));
    }

    /** Warns of the pod as a whole. */
    void say(Outcome outcome, String consequence, String advice) {
        containers.get(0).say(outcome, consequence, advice);
    }

    /** The longest time that one of its containers may take to stop. */
    void grace(long seconds) {
        Long known = spec.getTerminationGracePeriodSeconds();
        spec.setTerminationGracePeriodSeconds(known == null ? seconds : Math.max(known, seconds));
    }
}
