package dev.quadlet.lint;

import dev.quadlet.source.Excerpt;
import dev.quadlet.source.Severity;
import dev.quadlet.syntax.Word;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** Environments are no place for secrets. */
final class SecretInEnvironment extends SecurityRule {
    private static final List<String> MARKS =
            List.of("PASSWORD", "PASSWD", "SECRET", "TOKEN", "API_KEY", "PRIVATE_KEY");

    SecretInEnvironment() {
        super(Severity.WARNING, "A secret stands in the unit");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        for (Setting setting : unit.own("Environment")) {
            for (Word word : setting.words().words()) {
                String name = StringUtils.substringBefore(word.text(), "=");
                String value = StringUtils.substringAfter(word.text(), "=");
                boolean isSecret = MARKS.stream().anyMatch(name.toUpperCase(Locale.ROOT)::contains)
                        && !name.toUpperCase(Locale.ROOT).endsWith("_FILE");
                if (isSecret && !value.isEmpty() && !value.startsWith("$") && !value.startsWith("/")) {
                    findings.add(
                            setting,
                            setting.spanOf(word.span()),
                            "the value of " + Excerpt.of(name) + " shows in the unit, in Podman's command line and in "
                                    + "podman inspect; Secret= keeps it out of all three");
                }
            }
        }
    }
}
