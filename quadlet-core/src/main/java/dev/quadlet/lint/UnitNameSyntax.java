package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.Set;

/** A word in a list of units that cannot be the name of one. */
final class UnitNameSyntax extends ValueRule {
    UnitNameSyntax() {
        super(Severity.WARNING, "No unit can have such a name", "systemd ignores it", "unit", "pod", "slice", "socket");
    }

    @Override
    Set<String> supersedes() {
        return Set.of("NotAUnitName");
    }
}
