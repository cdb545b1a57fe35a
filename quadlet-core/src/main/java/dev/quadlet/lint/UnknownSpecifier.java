package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.value.Specifier;
import java.util.List;
import java.util.stream.Collectors;

/** A percent sign before a letter or digit that stands for nothing. */
final class UnknownSpecifier extends StackRule {
    UnknownSpecifier() {
        super(Severity.ERROR, "systemd does not know the specifier");
    }

    @Override
    void check(Subject subject, Findings findings) {
        for (LintUnit unit : subject.units()) {
            List<Setting> found = unit.effective().stream()
                    .filter(setting -> !unknown(setting).isEmpty())
                    .toList();
            if (!found.isEmpty()) {
                String commands = commands(unit, subject);
                found.forEach(setting -> unknown(setting).forEach(part -> report(setting, part, commands, findings)));
            }
        }
    }

    private static List<Expanded> unknown(Setting setting) {
        return Expanded.in(setting).stream()
                .filter(part -> part.kind() == Expanded.Kind.SPECIFIER
                        && !specifier(part).isKnown())
                .toList();
    }

    private static Specifier specifier(Expanded part) {
        return new Specifier(part.name().charAt(0));
    }

    /** What arrives in the commands of the service: words can get lost on the way. */
    private static String commands(LintUnit unit, Subject subject) {
        return subject.translation().services().stream()
                .filter(service -> service.source().equals(unit.name().text()))
                .flatMap(service -> service.lines().stream())
                .filter(line -> line.section().equals("Service") && line.key().startsWith("Exec"))
                .map(line -> line.value() + "\n")
                .collect(Collectors.joining());
    }

    private static void report(Setting setting, Expanded part, String commands, Findings findings) {
        String written = "%" + part.name();
        boolean isFatal = !specifier(part).isDeprecated() && commands.contains(written);
        findings.add(
                isFatal ? Severity.ERROR : Severity.WARNING,
                setting,
                setting.spanOf(part.span()),
                "systemd knows no specifier " + written + " and " + consequence(part, isFatal)
                        + "; write %% for a percent sign",
                setting.write("Write %" + written, part.span(), "%" + written));
    }

    private static String consequence(Expanded part, boolean isFatal) {
        if (specifier(part).isDeprecated()) { // systemd warns of it, and goes on
            return "puts what it meant in former times in its place";
        }
        return isFatal ? "will not load the service" : "ignores the line";
    }
}
