package dev.quadlet.lint;

import dev.quadlet.source.Fix;
import dev.quadlet.source.Severity;
import java.util.Locale;
import java.util.Set;

/** Podman takes all words that it does not know for false. */
final class BooleanSyntax extends ValueRule {
    private static final Set<String> MEANT = Set.of("y", "t", "enable", "enabled", "ok", "2");

    BooleanSyntax() {
        super(
                Severity.WARNING,
                "Only 1, yes, true and on are true for Podman",
                "the opposite of what is meant may hold",
                "bool");
    }

    @Override
    Fix[] fixes(Setting setting, String word) {
        return MEANT.contains(word.toLowerCase(Locale.ROOT))
                ? new Fix[] {setting.write("Write true", "true")}
                : new Fix[0];
    }
}
