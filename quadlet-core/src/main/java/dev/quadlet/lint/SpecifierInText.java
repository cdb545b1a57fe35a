package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.Set;

/** What looks like a format of a program, and is a specifier of systemd. */
final class SpecifierInText extends SettingRule {
    private static final Set<String> FORMATS = Set.of("s", "Y", "y", "D", "j", "w");

    SpecifierInText() {
        super(Severity.WARNING, "systemd puts something in place of what may be meant for a program");
    }

    @Override
    void check(Setting setting, Findings findings) {
        if (!setting.isOwn("Exec", "HealthCmd", "HealthStartupCmd", "Environment", "Label", "LogOpt", "Annotation")) {
            return;
        }
        for (Expanded part : Expanded.in(setting)) {
            if (part.kind() == Expanded.Kind.SPECIFIER && FORMATS.contains(part.name()) && !isMeant(setting, part)) {
                findings.add(
                        setting,
                        setting.spanOf(part.span()),
                        "systemd puts " + meaning(part.name()) + " in place of %" + part.name()
                                + "; write %% if the program shall see a percent sign",
                        setting.write("Write %%" + part.name(), part.span(), "%%" + part.name()));
            }
        }
    }

    /** {@code SHELL=%s} is no format. */
    private static boolean isMeant(Setting setting, Expanded part) {
        return part.name().equals("s")
                && setting.value().substring(0, part.span().start()).endsWith("SHELL=");
    }

    private static String meaning(String letter) {
        return switch (letter) {
            case "s" -> "the user's shell";
            case "Y", "y" -> "the path of the unit's file";
            case "D" -> "the directory for shared data";
            case "j" -> "the last part of the unit's name";
            default -> "the version of the system";
        };
    }
}
