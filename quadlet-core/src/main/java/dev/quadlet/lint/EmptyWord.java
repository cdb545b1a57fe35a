package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.syntax.Split;
import java.util.Set;

/** Quotes with nothing in them end a list. */
final class EmptyWord extends SettingRule {
    EmptyWord() {
        super(Severity.WARNING, "Podman takes an empty word for the end of the list");
    }

    @Override
    void check(Setting setting, Findings findings) {
        if (!KeyRule.isSystemds(setting)) {
            setting.words()
                    .flaw()
                    .filter(flaw -> flaw.kind() == Split.Kind.EMPTY_WORD)
                    .ifPresent(flaw -> findings.add(
                            setting,
                            setting.spanOf(flaw.span()),
                            "Podman takes the empty word for the end of " + setting.key()
                                    + "=; it and all that follows on the line is lost"));
        }
    }

    @Override
    Set<String> supersedes() {
        return Set.of("UnreadableValue");
    }
}
