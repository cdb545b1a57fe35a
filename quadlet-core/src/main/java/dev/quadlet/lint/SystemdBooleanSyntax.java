package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A word that systemd takes neither for true nor for false. */
final class SystemdBooleanSyntax extends ValueRule {
    SystemdBooleanSyntax() {
        super(Severity.WARNING, "systemd ignores a boolean that it cannot read", "", "systemd-bool");
    }
}
