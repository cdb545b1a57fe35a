package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A rule that sees one assignment at a time, out of those that count. */
abstract non-sealed class SettingRule extends Rule {
    SettingRule(Severity severity, String summary) {
        super(severity, summary);
    }

    abstract void check(Setting setting, Findings findings);

    @Override
    void check(Subject subject, Findings findings) {
        for (LintUnit unit : subject.units()) {
            unit.effective().forEach(setting -> check(setting, findings));
        }
    }
}
