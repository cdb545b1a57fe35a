package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A service has one command, and Podman writes it. */
final class SecondCommand extends UnitRule {
    SecondCommand() {
        super(Severity.ERROR, "The service has a command already");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        boolean isOnce = unit.last("Service", "Type")
                .filter(at -> at.value().equals("oneshot"))
                .isPresent();
        unit.last("Service", "ExecStart")
                .filter(at -> unit.isContainer() && !isOnce)
                .ifPresent(at -> findings.add(
                        at,
                        "Podman writes ExecStart= itself, and systemd does not load a service with two; the command of the "
                                + "container is Exec= in [Container]"));
    }
}
