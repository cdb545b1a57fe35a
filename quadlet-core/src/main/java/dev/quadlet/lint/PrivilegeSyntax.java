package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A capability, device or limit that Podman refuses. */
final class PrivilegeSyntax extends ValueRule {
    PrivilegeSyntax() {
        super(
                Severity.ERROR,
                "Podman knows no such capability, device or limit",
                "the container will not start",
                "capability",
                "device",
                "ulimit");
    }
}
