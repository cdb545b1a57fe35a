package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A secret whose options Podman refuses. */
final class SecretSyntax extends ValueRule {
    SecretSyntax() {
        super(Severity.ERROR, "Podman cannot give the secret so", "the container will not start", "secret");
    }
}
