package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.syntax.Split;
import dev.quadlet.syntax.SplitRule;

/** A quote without its partner. */
final class UnbalancedQuote extends SettingRule {
    UnbalancedQuote() {
        super(Severity.WARNING, "A quote has no partner");
    }

    @Override
    void check(Setting setting, Findings findings) {
        setting.words()
                .flaw()
                .filter(flaw -> flaw.kind() == Split.Kind.UNBALANCED_QUOTE)
                .ifPresent(flaw -> findings.add(
                        setting,
                        setting.spanOf(flaw.span()),
                        "the quote in " + setting.key() + "= has no partner; " + consequence(setting)));
    }

    private static String consequence(Setting setting) {
        if (KeyRule.isSystemds(setting)) {
            return setting.split() == SplitRule.SYSTEMD_EXEC
                    ? "systemd will not load the service"
                    : "systemd drops the rest of the line";
        }
        return setting.split() == SplitRule.STRV
                ? "Podman drops the whole line"
                : "Podman takes all up to the end of the line for one word";
    }
}
