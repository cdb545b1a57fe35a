package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** The service of a container runs as who owns the manager. */
final class ServiceUser extends UnitRule {
    ServiceUser() {
        super(Severity.WARNING, "Podman does not work under another user of the same manager");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        if (subject.podman().atLeast(5, 6)) {
            return;
        }
        for (Setting setting : unit.effective()) {
            if (setting.is("Service", "User", "Group", "DynamicUser") && !setting.isEmpty()) {
                findings.add(
                        setting,
                        "this makes systemd run Podman itself as somebody else, without that user's directories and cgroups; User= in ["
                                + unit.kind().sectionName()
                                + "] is the user in the container, and a user's own units are for rootless ones");
            }
        }
    }
}
