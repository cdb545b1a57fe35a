package dev.quadlet.lint;

import dev.quadlet.source.Excerpt;
import dev.quadlet.source.Severity;

/** systemd expands variables, but it is no shell. */
final class ShellExpansion extends SettingRule {
    ShellExpansion() {
        super(Severity.WARNING, "systemd knows no defaults for variables");
    }

    @Override
    void check(Setting setting, Findings findings) {
        for (Expanded part : Expanded.in(setting)) {
            if (part.kind() == Expanded.Kind.VARIABLE && part.name().contains(":")) {
                findings.add(
                        setting,
                        setting.spanOf(part.span()),
                        "systemd is no shell: it leaves "
                                + Excerpt.of(setting.value()
                                        .substring(
                                                part.span().start(), part.span().end()))
                                + " as it stands; a default is an Environment= in [Service] before the EnvironmentFile=");
            }
        }
    }
}
