package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A network or an option of it that Podman refuses. */
final class NetworkSyntax extends ValueRule {
    NetworkSyntax() {
        super(Severity.ERROR, "Podman cannot join such a network", "the container will not start", "network");
    }
}
