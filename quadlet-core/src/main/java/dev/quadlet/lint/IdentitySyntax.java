package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A mapping of users that Podman refuses. */
final class IdentitySyntax extends ValueRule {
    IdentitySyntax() {
        super(Severity.ERROR, "Podman cannot map users so", "the container will not start", "userns", "idmap");
    }
}
