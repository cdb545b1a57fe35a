package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A word in a list of units that cannot be the name of one. */
final class UnitNameSyntax extends ValueRule {
    UnitNameSyntax() {
        super(Severity.WARNING, "No unit can have such a name", "systemd ignores it", "unit", "pod", "slice", "socket");
    }
}
