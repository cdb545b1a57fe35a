package dev.quadlet.lint;

import dev.quadlet.key.Key;
import dev.quadlet.source.Fix;
import dev.quadlet.source.Severity;
import dev.quadlet.syntax.PodmanVersion;
import java.util.Optional;
import java.util.Set;

/** A key that came with a later Podman than the one that shall read it. */
final class KeyTooNew extends KeyRule {
    KeyTooNew() {
        super(Severity.ERROR, "The unit has a key that came with a later Podman");
    }

    @Override
    void check(Setting setting, Subject subject, Findings findings) {
        if (isPodmans(setting)) {
            setting.known()
                    .flatMap(Key::since)
                    .filter(since -> !subject.podman().atLeast(since))
                    .ifPresent(since -> report(setting, since, subject.podman(), findings));
        }
    }

    private static void report(Setting setting, PodmanVersion since, PodmanVersion podman, Findings findings) {
        String message = setting.key() + "= came with Podman " + since.major() + "." + since.minor() + "; Podman "
                + podman + " will make no service of this unit";
        Optional<Fix> fix = OlderEquivalents.of(setting, podman);
        findings.add(setting, setting.keySpan(), message, fix.stream().toArray(Fix[]::new));
    }

    @Override
    Set<String> supersedes() {
        return Set.of("UnsupportedKey");
    }
}
