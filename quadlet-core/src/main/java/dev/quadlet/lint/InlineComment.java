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
        String value = setting.value();
        int mark = value.indexOf(" #");
        boolean isPlain = setting.known()
                .filter(key -> key.spelling().split() == SplitRule.NONE
                        || key.spelling().split() == SplitRule.STRV)
                .isPresent();
        if (mark < 0 || !isPlain || TEXTS.contains(setting.key())) {
            return;
        }
        Span comment = new Span(mark + 1, value.length());
        String text = value.substring(comment.start());
        findings.add(
                setting,
                setting.spanOf(comment),
                "this is no comment: it is part of " + setting.key() + "=",
                new Fix(
                        "Move the comment above the line",
                        List.of(
                                TextEdit.insert(setting.assignment().span().start(), text + "\n"),
                                TextEdit.delete(setting.spanOf(new Span(
                                        value.substring(0, mark).stripTrailing().length(), value.length()))))));
    }
}
