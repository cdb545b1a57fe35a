package dev.quadlet.lint;

import dev.quadlet.source.Excerpt;
import dev.quadlet.source.Severity;
import dev.quadlet.source.Span;
import dev.quadlet.syntax.Split;
import java.util.Set;

/** One backslash that starts no escape, and the value is gone. */
final class UnknownEscape extends SettingRule {
    UnknownEscape() {
        super(Severity.WARNING, "A backslash that starts no known escape makes Podman drop the whole value");
    }

    @Override
    void check(Setting setting, Findings findings) {
        if (KeyRule.isSystemds(setting)) {
            return;
        }
        setting.words()
                .flaw()
                .filter(flaw -> flaw.kind() == Split.Kind.UNKNOWN_ESCAPE)
                .ifPresent(flaw -> report(setting, flaw.span(), findings));
    }

    private static void report(Setting setting, Span at, Findings findings) {
        Span backslash = new Span(at.start(), at.start() + 1);
        findings.add(
                setting,
                setting.spanOf(at),
                "Podman knows no escape " + Excerpt.of(setting.value().substring(at.start(), at.end()))
                        + " and drops all of this " + setting.key() + "=; write \\\\ for a backslash",
                setting.write("Write \\\\ for a backslash", backslash, "\\\\"));
    }

    @Override
    Set<String> supersedes() {
        return Set.of("UnreadableValue");
    }
}
