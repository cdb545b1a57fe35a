package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A size that Podman or systemd cannot read. */
final class SizeSyntax extends ValueRule {
    SizeSyntax() {
        super(Severity.WARNING, "The size cannot be read", "it will not hold", "size", "systemd-size");
    }
}
