package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.value.Specifier;

/** A percent sign before a letter or digit that stands for nothing. */
final class UnknownSpecifier extends SettingRule {
    UnknownSpecifier() {
        super(Severity.ERROR, "systemd does not know the specifier");
    }

    @Override
    void check(Setting setting, Findings findings) {
        for (Expanded part : Expanded.in(setting)) {
            if (part.kind() == Expanded.Kind.SPECIFIER
                    && !new Specifier(part.name().charAt(0)).isKnown()) {
                boolean isCommand = setting.known()
                        .filter(key -> key.spelling().expansion().expandsVariables())
                        .isPresent();
                findings.add(
                        isCommand ? Severity.ERROR : Severity.WARNING,
                        setting,
                        setting.spanOf(part.span()),
                        "systemd knows no specifier %" + part.name() + " and "
                                + (isCommand ? "will not load the service" : "ignores the line")
                                + "; write %% for a percent sign",
                        setting.write("Write %%" + part.name(), part.span(), "%%" + part.name()));
            }
        }
    }
}
