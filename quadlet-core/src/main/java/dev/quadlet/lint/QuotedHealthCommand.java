package dev.quadlet.lint;

import dev.quadlet.source.Excerpt;
import dev.quadlet.source.Severity;

/** A health command in single quotes is the name of a program to the shell. */
final class QuotedHealthCommand extends SettingRule {
    QuotedHealthCommand() {
        super(Severity.WARNING, "The shell looks for a program with the whole command as its name");
    }

    @Override
    void check(Setting setting, Findings findings) {
        String value = setting.unquoted();
        boolean isCommand = setting.isOwn("HealthCmd", "HealthStartupCmd");
        if (isCommand && value.length() > 2 && value.startsWith("'") && value.indexOf('\'', 1) == value.length() - 1) {
            findings.add(
                    setting,
                    setting.valueSpan(),
                    "nobody takes the quotes off, so the shell looks for a program named "
                            + Excerpt.of(value.substring(1, value.length() - 1)),
                    setting.write("Write it without quotes", value.substring(1, value.length() - 1)));
        }
    }
}
