package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.time.Duration;
import java.util.Optional;

/** A stop that may take longer than systemd waits. */
final class StopTimeBudget extends UnitRule {
    private static final Duration DEFAULT_STOP = Duration.ofSeconds(90);

    StopTimeBudget() {
        super(Severity.WARNING, "systemd kills Podman before the container's time to stop is over");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        Optional<Setting> stop =
                unit.lastOwn("StopTimeout").filter(at -> at.value().chars().allMatch(Character::isDigit));
        if (stop.isEmpty() || stop.get().value().length() > 9 || unit.has("Service", "TimeoutSec")) {
            return;
        }
        Duration limit = Times.systemd(unit, "TimeoutStopSec", DEFAULT_STOP);
        Duration wanted = Duration.ofSeconds(Long.parseLong(stop.get().value()));
        if (!limit.isNegative() && wanted.compareTo(limit) >= 0) {
            findings.add(
                    stop.get(),
                    "the container has " + wanted.toSeconds() + " s to stop, but systemd kills Podman after "
                            + limit.toSeconds() + " s; TimeoutStopSec= of [Service] must be longer");
        }
    }
}
