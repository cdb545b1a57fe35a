package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** Whether a device is there is asked too early. */
final class DeviceAtGeneration extends SettingRule {
    DeviceAtGeneration() {
        super(Severity.NOTICE, "Podman looks for the device when it reads the unit, not when the service starts");
    }

    @Override
    void check(Setting setting, Findings findings) {
        if (setting.isOwn("AddDevice") && setting.value().startsWith("-")) {
            findings.add(
                    setting,
                    setting.valueSpan(),
                    "whether the device is there is asked when systemd reads its units, at boot often before it appears; then "
                            + "the container never gets it");
        }
    }
}
