package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.List;

/** How to check, but not what. */
final class HealthWithoutCommand extends UnitRule {
    private static final List<String> OPTIONS =
            List.of("HealthInterval", "HealthRetries", "HealthTimeout", "HealthStartPeriod", "HealthOnFailure");

    HealthWithoutCommand() {
        super(Severity.NOTICE, "There are options for a health check, but no check");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        if (unit.isContainer() && !unit.hasOwn("HealthCmd")) {
            OPTIONS.stream()
                    .flatMap(key -> unit.lastOwn(key).stream())
                    .findFirst()
                    .ifPresent(at -> findings.add(
                            at,
                            at.key() + "= says how to check, but there is no HealthCmd=; only a check that the image "
                                    + "brings will heed it"));
        }
    }
}
