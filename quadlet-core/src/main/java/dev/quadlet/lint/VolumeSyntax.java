package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A volume that Podman cannot mount. */
final class VolumeSyntax extends ValueRule {
    VolumeSyntax() {
        super(Severity.ERROR, "Podman cannot mount such a volume", "the container will not start", "volume");
    }
}
