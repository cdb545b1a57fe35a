package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.syntax.Word;
import java.util.List;
import java.util.Set;

/** A user's manager does not have the system's targets. */
final class TargetOfSystem extends UnitRule {
    private static final Set<String> TARGETS = Set.of("multi-user.target", "graphical.target");

    TargetOfSystem() {
        super(Severity.WARNING, "A user's manager has no such target");
    }

    /** Who names both serves both managers: each passes over what it does not have. */
    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        List<Setting> links = unit.effective().stream()
                .filter(setting -> setting.is("Install", "WantedBy", "RequiredBy", "UpheldBy"))
                .toList();
        boolean isReached = links.stream()
                .flatMap(setting -> setting.words().texts().stream())
                .anyMatch(target -> !TARGETS.contains(target));
        if (subject.isUser() && !isReached) {
            links.forEach(setting -> check(unit, setting, findings));
        }
    }

    private static void check(LintUnit unit, Setting setting, Findings findings) {
        for (Word word : setting.words().words()) {
            findings.add(
                    setting,
                    setting.spanOf(word.span()),
                    "a user's manager never reaches " + word.text() + ", so nothing starts "
                            + unit.name().serviceName(),
                    setting.write("Write default.target", word.span(), "default.target"));
        }
    }
}
