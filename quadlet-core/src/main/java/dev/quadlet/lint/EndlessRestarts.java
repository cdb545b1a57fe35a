package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.Set;

/** Restarts without a pause or a limit. */
final class EndlessRestarts extends UnitRule {
    EndlessRestarts() {
        super(Severity.NOTICE, "Restarts have neither a pause nor a limit of their own");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        boolean isLimited = unit.has("Service", "RestartSec")
                || unit.has("Unit", "StartLimitIntervalSec")
                || unit.has("Unit", "StartLimitBurst")
                || unit.has("Service", "StartLimitBurst");
        unit.last("Service", "Restart")
                .filter(at -> Set.of("always", "on-failure").contains(at.value()) && !isLimited)
                .ifPresent(at -> findings.add(
                        at,
                        "systemd restarts it after a tenth of a second: what fails at once is given up after five times, what "
                                + "fails slowly is tried for ever; RestartSec= gives it a pause"));
    }
}
