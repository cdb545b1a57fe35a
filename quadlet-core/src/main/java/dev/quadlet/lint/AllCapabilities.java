package dev.quadlet.lint;

import dev.quadlet.source.Excerpt;
import dev.quadlet.source.Severity;
import dev.quadlet.syntax.Word;
import java.util.Locale;
import java.util.Set;

/** Capabilities by the dozen. */
final class AllCapabilities extends SecurityRule {
    AllCapabilities() {
        super(Severity.WARNING, "The container has all capabilities, or those that amount to it");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        for (Setting setting : unit.own("AddCapability")) {
            for (Word word : setting.words().words()) {
                String name = word.text().toUpperCase(Locale.ROOT).replace("CAP_", "");
                if (Set.of("ALL", "SYS_ADMIN", "SYS_MODULE", "SYS_PTRACE").contains(name)) {
                    findings.add(
                            setting,
                            setting.spanOf(word.span()),
                            "with " + Excerpt.of(word.text()) + " a program can get out of its container");
                }
            }
        }
    }
}
