package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A mount that Podman refuses. */
final class MountSyntax extends ValueRule {
    MountSyntax() {
        super(Severity.ERROR, "Podman cannot make such a mount", "the container will not start", "mount");
    }

    @Override
    void check(Setting setting, Findings findings) {
        super.check(setting, findings);
        String path = setting.unquoted();
        if (setting.isOwn("Tmpfs") && !path.isEmpty() && "/%$".indexOf(path.charAt(0)) < 0) {
            findings.add(
                    setting,
                    setting.valueSpan(),
                    "Tmpfs= is the path of a directory in the container, which begins with /; the container will not start");
        }
    }
}
