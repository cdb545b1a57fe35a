package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A rule that sees one unit with its drop-ins. */
abstract non-sealed class UnitRule extends Rule {
    UnitRule(Severity severity, String summary) {
        super(severity, summary);
    }

    abstract void check(LintUnit unit, Subject subject, Findings findings);

    @Override
    void check(Subject subject, Findings findings) {
        subject.units().forEach(unit -> check(unit, subject, findings));
    }
}
