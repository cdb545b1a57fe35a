package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.syntax.SplitRule;

/** Quotes around a value that nobody strips. */
final class QuotesAreData extends SettingRule {
    QuotesAreData() {
        super(Severity.WARNING, "The quotes are part of the value");
    }

    @Override
    void check(Setting setting, Findings findings) {
        boolean isWhole = setting.split() == SplitRule.NONE && !KeyRule.isSystemds(setting);
        boolean isStripped = OptionList.isOf(setting) && OptionList.isQuoted(setting.value());
        if (isWhole
                && !isStripped
                && !setting.isOwn("HealthCmd", "HealthStartupCmd", "Entrypoint")
                && isQuoted(setting.unquoted())) {
            String inner = setting.value().substring(1, setting.value().length() - 1);
            findings.add(
                    setting,
                    setting.valueSpan(),
                    "nobody takes the quotes off " + setting.key() + "=: they are part of the value",
                    setting.write("Write it without quotes", inner));
        }
    }

    private static boolean isQuoted(String value) {
        char first = value.isEmpty() ? ' ' : value.charAt(0);
        return value.length() > 2
                && (first == '"' || first == '\'')
                && value.charAt(value.length() - 1) == first
                && value.indexOf(first, 1) == value.length() - 1;
    }
}
