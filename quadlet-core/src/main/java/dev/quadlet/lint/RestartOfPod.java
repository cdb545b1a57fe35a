package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.value.UnitKind;

/** Before 6.0, Podman decides how a pod is restarted. */
final class RestartOfPod extends UnitRule {
    RestartOfPod() {
        super(Severity.NOTICE, "Podman overwrites how a pod's service is restarted");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        if (unit.kind() == UnitKind.POD && !subject.podman().atLeast(6, 0)) {
            unit.last("Service", "Restart")
                    .filter(at -> !at.value().equals("on-failure"))
                    .ifPresent(at -> findings.add(
                            at, "Podman " + subject.podman() + " makes it Restart=on-failure, whatever stands here"));
        }
    }
}
