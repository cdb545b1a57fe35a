package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.value.UnitKind;

/** Until 5.5, Podman overwrote what a pod is given. */
final class PodEnvironment extends UnitRule {
    PodEnvironment() {
        super(Severity.WARNING, "Podman before 5.6 overwrites the environment of a pod");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        if (unit.kind() == UnitKind.POD && !subject.podman().atLeast(5, 6)) {
            unit.last("Service", "Environment")
                    .ifPresent(at -> findings.add(
                            at,
                            "Podman " + subject.podman()
                                    + " writes a line of its own in place of the last Environment= of a pod's "
                                    + "service; EnvironmentFile= stays"));
        }
    }
}
