package dev.quadlet.lint;

import dev.quadlet.key.Keys;
import dev.quadlet.source.Fix;
import dev.quadlet.source.Severity;
import dev.quadlet.source.Span;
import dev.quadlet.source.TextEdit;
import java.util.Set;

/** A continued value that took the next line with it. */
final class SwallowedLine extends SettingRule {
    private static final Set<String> SECTIONS = Set.of("[Unit]", "[Service]", "[Install]", "[Container]");

    SwallowedLine() {
        super(Severity.WARNING, "A backslash at the end of a line makes the next assignment a part of the value");
    }

    @Override
    void check(Setting setting, Findings findings) {
        String text = setting.document().text();
        int from = setting.assignment().span().start();
        int feed = text.indexOf('\n', from);
        while (feed >= 0 && feed + 1 < setting.assignment().span().end()) {
            int end = text.indexOf('\n', feed + 1);
            String line = text.substring(feed + 1, end < 0 ? text.length() : end);
            if (isAssignment(setting, line.strip())) {
                int start = feed + 1 + line.indexOf(line.strip());
                report(setting, new Span(start, start + line.strip().length()), findings);
                return;
            }
            feed = end;
        }
    }

    private static boolean isAssignment(Setting setting, String line) {
        int equals = line.indexOf('=');
        boolean isHeader = line.startsWith("[") && line.endsWith("]");
        String key = equals > 0 ? line.substring(0, equals).strip() : "";
        boolean isKey = Keys.find(setting.unit().kind(), setting.section(), key).isPresent();
        return isKey || (isHeader && SECTIONS.contains(line));
    }

    private static void report(Setting setting, Span line, Findings findings) {
        String text = setting.document().text();
        int backslash = text.lastIndexOf('\\', line.start());
        findings.add(
                setting,
                line,
                "the backslash above makes this line a part of " + setting.key()
                        + "=; to Podman, blank lines and comments do not end that",
                Fix.of("Remove the backslash", TextEdit.delete(new Span(backslash, backslash + 1))));
    }
}
