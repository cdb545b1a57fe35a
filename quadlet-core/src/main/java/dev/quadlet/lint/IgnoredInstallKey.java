package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** Links that a generator cannot make. */
final class IgnoredInstallKey extends SettingRule {
    IgnoredInstallKey() {
        super(Severity.NOTICE, "Podman makes no links for Also=");
    }

    @Override
    void check(Setting setting, Findings findings) {
        if (setting.is("Install", "Also")) {
            findings.add(setting, "Podman makes no links for Also=, because its services cannot be enabled");
        }
    }
}
