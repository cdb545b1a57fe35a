package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.Set;

/** The path of a unit is that of the generated one. */
final class GeneratedPath extends SettingRule {
    private static final Set<String> PATHS = Set.of("y", "Y");

    GeneratedPath() {
        super(Severity.WARNING, "%y and %Y lead to the generated unit, not to the file that was written");
    }

    @Override
    void check(Setting setting, Findings findings) {
        boolean isPath = setting.isOwn(
                "EnvironmentFile", "Volume", "Mount", "ConfigMap", "Yaml", "File", "SetWorkingDirectory", "AuthFile");
        for (Expanded part : Expanded.in(setting)) {
            if (isPath && part.kind() == Expanded.Kind.SPECIFIER && PATHS.contains(part.name())) {
                findings.add(
                        setting,
                        setting.spanOf(part.span()),
                        "%" + part.name()
                                + " is a path below /run/systemd/generator, where the generated service lies; a path that "
                                + "begins with a dot is looked up beside the unit");
            }
        }
    }
}
