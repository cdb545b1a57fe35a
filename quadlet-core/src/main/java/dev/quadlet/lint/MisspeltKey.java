package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A key that systemd does not know, but almost. */
final class MisspeltKey extends KeyRule {
    MisspeltKey() {
        super(Severity.WARNING, "The key is almost one of systemd's");
    }

    @Override
    void check(Setting setting, Subject subject, Findings findings) {
        boolean isUnknown = isSystemds(setting)
                && setting.known().isEmpty()
                && rightSection(setting).isEmpty()
                && !setting.key().startsWith("X-");
        if (isUnknown) {
            Nearest.to(setting.key(), names(setting))
                    .ifPresent(meant -> findings.add(
                            setting,
                            setting.keySpan(),
                            "systemd does not know " + setting.key() + "= in [" + setting.section()
                                    + "] and ignores it; " + meant + "= is near",
                            setting.rename("Write " + meant + "=", meant)));
        }
    }
}
