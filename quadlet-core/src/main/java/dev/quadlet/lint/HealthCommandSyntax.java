package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A health check that Podman refuses. */
final class HealthCommandSyntax extends ValueRule {
    HealthCommandSyntax() {
        super(Severity.WARNING, "Podman cannot run such a check", "", "health");
    }
}
