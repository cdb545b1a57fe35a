package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.Set;

/** Each start asks the registry, and may take as long as that takes. */
final class PullTimeBudget extends UnitRule {
    PullTimeBudget() {
        super(Severity.NOTICE, "systemd may end the start before the image is there");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        boolean isTimed = unit.has("Service", "TimeoutStartSec")
                || unit.has("Service", "TimeoutSec")
                || unit.last("Service", "Type")
                        .filter(at -> at.value().equals("oneshot"))
                        .isPresent();
        unit.lastOwn("Pull")
                .filter(at -> unit.isContainer()
                        && !isTimed
                        && Set.of("always", "newer").contains(at.unquoted()))
                .ifPresent(at -> findings.add(
                        at,
                        "each start pulls, and systemd ends a start after 90 s, or what the system says"
                                + (subject.podman().atLeast(4, 7)
                                        ? "; Podman asks for five minutes while it pulls"
                                        : "")
                                + "; TimeoutStartSec= in [Service], or an .image unit, gives it time"));
    }
}
