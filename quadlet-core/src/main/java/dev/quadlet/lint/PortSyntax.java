package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A port that is published and is none. */
final class PortSyntax extends ValueRule {
    PortSyntax() {
        super(Severity.ERROR, "Podman publishes no such port", "the container will not start", "port", "exposed-port");
    }
}
