package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** Without SELinux. */
final class LabelsDisabled extends SecurityRule {
    LabelsDisabled() {
        super(Severity.NOTICE, "SELinux does not confine the container");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        unit.lastOwn("SecurityLabelDisable")
                .filter(at -> at.document().dialect().toBoolean(at.value()).orElse(false))
                .ifPresent(at -> findings.add(at, "SELinux does not confine the container"));
    }
}
