package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.syntax.Dialect;

/** The same key means another thing in [Unit]. */
final class DefaultDependenciesOfUnit extends SettingRule {
    DefaultDependenciesOfUnit() {
        super(Severity.NOTICE, "DefaultDependencies= of [Unit] is not that of [Quadlet]");
    }

    @Override
    void check(Setting setting, Findings findings) {
        boolean isNo =
                Dialect.SYSTEMD.toBoolean(setting.value()).filter(yes -> !yes).isPresent();
        if (setting.is("Unit", "DefaultDependencies") && isNo) {
            findings.add(
                    setting,
                    "this takes away systemd's own order at boot and shutdown; what keeps Podman from waiting for the network "
                            + "is DefaultDependencies=false in [Quadlet]");
        }
    }
}
