package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.Optional;

/** Ready when healthy, and nothing says when that is. */
final class NotifyHealthyWithoutCheck extends UnitRule {
    NotifyHealthyWithoutCheck() {
        super(Severity.WARNING, "The unit waits for a health check that it does not have");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        boolean waits = unit.isContainer() && unit.value("Notify").equals("healthy");
        String command = unit.value("HealthCmd");
        Optional<Setting> notify = unit.lastOwn("Notify");
        if (waits && (command.isEmpty() || command.equalsIgnoreCase("none"))) {
            notify.ifPresent(at -> findings.add(
                    at,
                    "the unit is ready when it is healthy, but there is no HealthCmd=: unless the image brings a check, "
                            + "the container does not start"));
        } else if (waits && unit.value("HealthInterval").equals("disable")) {
            unit.lastOwn("HealthInterval")
                    .ifPresent(
                            at -> findings.add(
                                    at,
                                    "the unit is ready when it is healthy, but its health is never checked: it never gets ready"));
        }
    }
}
