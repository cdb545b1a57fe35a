package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.syntax.SplitRule;
import java.util.Set;

/** No shell reads {@code Exec=}. */
final class ShellSyntaxInExec extends SettingRule {
    private static final Set<String> OPERATORS = Set.of("&&", "||", "|", ">", ">>", "<", "2>&1", "&");

    ShellSyntaxInExec() {
        super(Severity.WARNING, "No shell reads the command");
    }

    @Override
    void check(Setting setting, Findings findings) {
        boolean isExec = setting.isOwn("Exec", "ReloadCmd")
                || (setting.section().equals("Service") && setting.split() == SplitRule.SYSTEMD_EXEC);
        if (!isExec) {
            return;
        }
        setting.words().words().stream()
                .filter(word -> OPERATORS.contains(word.text())
                        && word.span().length() == word.text().length())
                .findFirst()
                .ifPresent(word -> findings.add(
                        setting,
                        setting.spanOf(word.span()),
                        "no shell reads " + setting.key() + "=: " + word.text()
                                + " is an argument like any other; run sh -c '…' where the image has a shell"));
    }
}
