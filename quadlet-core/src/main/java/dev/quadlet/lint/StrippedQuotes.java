package dev.quadlet.lint;

import dev.quadlet.key.Key;
import dev.quadlet.source.Excerpt;
import dev.quadlet.source.Severity;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.SplitRule;

/** Releases from 5.0 to 5.8.1 strip quotes that do not belong together. */
final class StrippedQuotes extends UnitRule {
    StrippedQuotes() {
        super(Severity.WARNING, "Podman 5.0 to 5.8.1 strips quotes at the ends of a value that do not belong together");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        PodmanVersion podman = subject.podman();
        if (podman.atLeast(5, 0) && !podman.atLeast(PodmanVersion.of(5, 8, 2))) {
            unit.effective().forEach(setting -> check(setting, podman, findings));
        }
    }

    private static void check(Setting setting, PodmanVersion podman, Findings findings) {
        boolean strips = setting.split() == SplitRule.NONE
                && !KeyRule.isSystemds(setting)
                && setting.known().filter(Key::repeatable).isEmpty();
        String value = setting.value();
        if (strips && !isPair(value) && !setting.unquoted().equals(value)) {
            findings.add(
                    setting,
                    setting.valueSpan(),
                    "Podman " + podman + " takes the quote off one end of " + setting.key() + "= and makes "
                            + Excerpt.of(setting.unquoted()) + " of it; single quotes stay, and so does JSON");
        }
    }

    private static boolean isPair(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.indexOf('"', 1) == value.length() - 1;
    }
}
