package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.List;

/** Two ways to map users contradict each other. */
final class ConflictingMappings extends UnitRule {
    ConflictingMappings() {
        super(Severity.ERROR, "Podman refuses two ways to map users at once");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        if (unit.hasOwn("UserNS")) {
            List.of("UIDMap", "GIDMap", "SubUIDMap", "SubGIDMap").stream()
                    .flatMap(key -> unit.lastOwn(key).stream())
                    .forEach(at -> findings.add(
                            at, at.key() + "= and UserNS= contradict each other: Podman refuses to start with both"));
        }
    }
}
