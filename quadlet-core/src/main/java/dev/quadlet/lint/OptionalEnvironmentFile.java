package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.source.Span;

/** A dash before the path is systemd's, not Podman's. */
final class OptionalEnvironmentFile extends SettingRule {
    OptionalEnvironmentFile() {
        super(Severity.WARNING, "Podman has no optional environment files");
    }

    @Override
    void check(Setting setting, Findings findings) {
        if (setting.isOwn("EnvironmentFile") && setting.value().startsWith("-")) {
            findings.add(
                    setting,
                    setting.valueSpan(),
                    "to Podman the dash is the beginning of the file's name; there are no optional files, and a missing one "
                            + "keeps the container from starting",
                    setting.write("Remove the dash", new Span(0, 1), ""));
        }
    }
}
