package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.Set;

/** systemd refuses to repeat a service that is done when it ends. */
final class OnceAndAlways extends UnitRule {
    OnceAndAlways() {
        super(Severity.ERROR, "systemd does not load a oneshot service that is always restarted");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        boolean isOnce = unit.last("Service", "Type")
                .filter(at -> at.value().equals("oneshot"))
                .isPresent();
        unit.last("Service", "Restart")
                .filter(at -> isOnce && Set.of("always", "on-success").contains(at.value()))
                .ifPresent(at -> findings.add(
                        at,
                        "systemd does not load a service with Type=oneshot and Restart=" + at.value(),
                        at.write("Write on-failure", "on-failure")));
    }
}
