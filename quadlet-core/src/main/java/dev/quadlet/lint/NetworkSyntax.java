package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.value.ValueException;

/** A network or an option of it that Podman refuses. */
final class NetworkSyntax extends ValueRule {
    NetworkSyntax() {
        super(Severity.ERROR, "Podman cannot join such a network", "the container will not start", "network");
    }

    /** Podman passes over an option that is not there. */
    @Override
    Severity severity(Setting setting, ValueException bad) {
        return bad.value().isEmpty() ? Severity.WARNING : Severity.ERROR;
    }
}
