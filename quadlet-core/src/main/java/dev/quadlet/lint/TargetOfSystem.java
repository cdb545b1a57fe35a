package dev.quadlet.lint;

import dev.quadlet.source.Fix;
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

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        for (Setting setting : unit.effective()) {
            if (subject.isUser() && setting.is("Install", "WantedBy", "RequiredBy", "UpheldBy")) {
                check(unit, setting, findings);
            }
        }
    }

    private static void check(LintUnit unit, Setting setting, Findings findings) {
        List<String> all = setting.words().texts();
        for (Word word : setting.words().words()) {
            if (TARGETS.contains(word.text())) {
                Fix[] fixes = all.contains("default.target")
                        ? new Fix[0]
                        : new Fix[] {setting.write("Write default.target", word.span(), "default.target")};
                findings.add(
                        setting,
                        setting.spanOf(word.span()),
                        "a user's manager never reaches " + word.text() + ", so nothing starts "
                                + unit.name().serviceName(),
                        fixes);
            }
        }
    }
}
