package dev.quadlet.lint;

import dev.quadlet.source.Excerpt;
import dev.quadlet.source.Fix;
import dev.quadlet.source.Severity;
import java.util.Optional;
import java.util.Set;

/** A key that no Podman knows in this section, nor systemd in another. */
final class UnknownKey extends KeyRule {
    UnknownKey() {
        super(Severity.ERROR, "Podman refuses units with a key that it does not know");
    }

    @Override
    void check(Setting setting, Subject subject, Findings findings) {
        if (!isPodmans(setting)
                || setting.known().isPresent()
                || rightSection(setting).isPresent()) {
            return;
        }
        Optional<String> meant = Nearest.to(setting.key(), names(setting));
        String message = "no Podman knows " + Excerpt.of(setting.key()) + "= in [" + setting.section()
                + "], so there will be no service"
                + meant.map(name -> "; " + name + "= is near").orElse("");
        Fix[] fixes = meant.map(name -> setting.rename("Write " + name + "=", name)).stream()
                .toArray(Fix[]::new);
        findings.add(setting, setting.keySpan(), message, fixes);
    }

    @Override
    Set<String> supersedes() {
        return Set.of("UnsupportedKey");
    }
}
