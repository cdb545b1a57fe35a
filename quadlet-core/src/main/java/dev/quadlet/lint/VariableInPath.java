package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A path that Podman makes absolute before systemd expands it. */
final class VariableInPath extends SettingRule {
    VariableInPath() {
        super(Severity.WARNING, "Podman makes the path absolute before the variable is expanded");
    }

    @Override
    void check(Setting setting, Findings findings) {
        boolean isPath = setting.isOwn("EnvironmentFile", "ConfigMap", "Yaml");
        if (isPath && setting.value().startsWith("${")) {
            findings.add(
                    setting,
                    setting.valueSpan(),
                    "Podman takes " + setting.key()
                            + "= for a path beside the unit, so the path of its directory comes "
                            + "before the variable");
        }
    }
}
