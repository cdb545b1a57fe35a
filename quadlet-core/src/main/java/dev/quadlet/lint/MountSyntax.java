package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A mount that Podman refuses. */
final class MountSyntax extends ValueRule {
    MountSyntax() {
        super(Severity.ERROR, "Podman cannot make such a mount", "the container will not start", "mount");
    }
}
