package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** Programs that may become more than they are. */
final class NoNewPrivilegesMissing extends SecurityRule {
    NoNewPrivilegesMissing() {
        super(Severity.NOTICE, "Programs in the container may gain privileges");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        if (unit.isContainer() && !unit.hasOwn("NoNewPrivileges")) {
            findings.add(
                    unit.own(),
                    unit.header(),
                    "a program with the setuid bit may gain privileges; NoNewPrivileges=true prevents that",
                    Moves.add("Add NoNewPrivileges=true", unit.own(), "Container", "NoNewPrivileges=true"));
        }
    }
}
