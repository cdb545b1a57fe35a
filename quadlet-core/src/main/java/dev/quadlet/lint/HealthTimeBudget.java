package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.time.Duration;

/** A start that may take longer than systemd waits. */
final class HealthTimeBudget extends UnitRule {
    private static final Duration DEFAULT_START = Duration.ofSeconds(90);

    HealthTimeBudget() {
        super(Severity.WARNING, "The container may take longer to get healthy than systemd waits");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        if (!unit.isContainer() || !unit.value("Notify").equals("healthy") || unit.has("Service", "TimeoutSec")) {
            return;
        }
        Duration limit = Times.systemd(unit, "TimeoutStartSec", DEFAULT_START);
        Duration period = Times.podman(unit, "HealthStartPeriod", Duration.ZERO);
        if (!limit.isNegative() && period.compareTo(limit) >= 0) {
            Setting at = unit.lastOwn("HealthStartPeriod").orElseThrow();
            findings.add(
                    at,
                    "the container has " + period.toSeconds() + " s to get healthy, but systemd ends the start after "
                            + limit.toSeconds() + " s; TimeoutStartSec= of [Service] must be longer");
        }
    }
}
