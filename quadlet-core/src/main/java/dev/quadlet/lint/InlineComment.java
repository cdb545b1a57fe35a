package dev.quadlet.lint;

import dev.quadlet.source.Fix;
import dev.quadlet.source.Severity;
import dev.quadlet.source.Span;
import dev.quadlet.source.TextEdit;
import dev.quadlet.syntax.SplitRule;
import java.util.List;
import java.util.Set;

/** There are no comments behind a value. */
final class InlineComment extends SettingRule {
    private static final Set<String> TEXTS = Set.of("Description", "HealthCmd", "HealthStartupCmd", "Documentation");

    InlineComment() {
        super(Severity.WARNING, "A comment behind a value is part of the value");
    }

    @Override
    void check(Setting setting, Findings findings) {
        int mark = TEXTS.contains(setting.key()) ? -1 : mark(setting);
        if (mark >= 0) {
            String value = setting.value();
            int end = value.substring(0, mark).stripTrailing().length();
            findings.add(
                    setting,
                    setting.spanOf(new Span(mark, value.length())),
                    "this is no comment: it is part of " + setting.key() + "=",
                    new Fix(
                            "Move the comment above the line",
                            List.of(
                                    TextEdit.insert(setting.assignment().span().start(), value.substring(mark) + "\n"),
                                    TextEdit.delete(setting.spanOf(new Span(end, value.length()))))));
        }
    }

    /** Where the comment starts, or -1: behind a blank, and as a word where there are quotes. */
    private static int mark(Setting setting) {
        String value = setting.value();
        return switch (setting.known().isPresent() ? setting.split() : SplitRule.SYSTEMD_EXEC) {
            case NONE, STRV -> value.startsWith("# ") ? 0 : value.indexOf(" #") + (value.contains(" #") ? 1 : 0);
            case ARGS, KEYVAL ->
                setting.words().words().stream()
                        .map(word -> word.span())
                        .filter(span -> value.startsWith("# ", span.start()))
                        .findFirst()
                        .map(Span::start)
                        .orElse(-1);
            default -> -1;
        };
    }
}
