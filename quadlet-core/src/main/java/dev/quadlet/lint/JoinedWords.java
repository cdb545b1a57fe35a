package dev.quadlet.lint;

import dev.quadlet.source.Fix;
import dev.quadlet.source.Severity;
import dev.quadlet.source.Span;
import dev.quadlet.source.TextEdit;
import dev.quadlet.syntax.SplitRule;

/** Podman puts nothing between the lines of a continued value. */
final class JoinedWords extends SettingRule {
    JoinedWords() {
        super(Severity.WARNING, "Podman joins continued lines without a blank");
    }

    @Override
    void check(Setting setting, Findings findings) {
        String text = setting.document().text();
        int end = setting.assignment().span().end();
        int feed = text.indexOf('\n', setting.assignment().span().start());
        boolean isCut = setting.split() != SplitRule.NONE;
        while (isCut && feed > 1 && feed + 1 < end) {
            int backslash = text.charAt(feed - 1) == '\r' ? feed - 2 : feed - 1;
            if (text.charAt(backslash) == '\\' && !isBlank(text.charAt(backslash - 1)) && joinsWord(text, feed + 1)) {
                report(setting, backslash, findings);
            }
            feed = text.indexOf('\n', feed + 1);
        }
    }

    /** The indentation of the next line does not count. */
    private static boolean joinsWord(String text, int line) {
        int at = line;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at > line && at < text.length() && "\n\r#;\\".indexOf(text.charAt(at)) < 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static void report(Setting setting, int backslash, Findings findings) {
        findings.add(
                setting,
                new Span(backslash, backslash + 1),
                "Podman joins the lines with nothing between them, so two words of " + setting.key()
                        + "= become one; write a blank before the backslash",
                Fix.of("Write a blank before the backslash", TextEdit.insert(backslash, " ")));
    }
}
