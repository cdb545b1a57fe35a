package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.value.UnitKind;
import java.util.Set;

/** A pod that ends with its last container, which is to be restarted. */
final class PodExitLoop extends UnitRule {
    PodExitLoop() {
        super(Severity.NOTICE, "The pod ends with its only container, which shall be restarted");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        subject.unit(unit.value("Pod"), UnitKind.POD)
                .filter(pod -> unit.isContainer() && !pod.value("ExitPolicy").equals("continue"))
                .filter(pod -> members(pod, subject) == 1)
                .ifPresent(pod -> unit.last("Service", "Restart")
                        .filter(at -> Set.of("always", "on-success").contains(at.value()))
                        .ifPresent(at -> findings.add(
                                at,
                                "when the container ends, its pod ends, too, so both are made anew each time; "
                                        + "ExitPolicy=continue in " + pod.name() + " keeps the pod")));
    }

    private static long members(LintUnit pod, Subject subject) {
        return subject.units().stream()
                .filter(unit -> unit.isContainer()
                        && unit.value("Pod").equals(pod.name().text()))
                .count();
    }
}
