package dev.quadlet.lint;

import dev.quadlet.source.Fix;
import dev.quadlet.source.Severity;
import dev.quadlet.source.Span;

/** {@code %d} is no place beside the unit. */
final class CredentialsDirectory extends UnitRule {
    CredentialsDirectory() {
        super(Severity.ERROR, "%d is the directory of the service's credentials, which has none");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        boolean hasCredentials = unit.effective().stream()
                .anyMatch(setting ->
                        setting.section().equals("Service") && setting.key().contains("Credential"));
        if (!hasCredentials) {
            unit.effective().forEach(setting -> check(setting, findings));
        }
    }

    private static void check(Setting setting, Findings findings) {
        for (Expanded part : Expanded.in(setting)) {
            if (part.kind() == Expanded.Kind.SPECIFIER && part.name().equals("d")) {
                findings.add(
                        setting.isOwn("EnvironmentFile") ? Severity.ERROR : Severity.WARNING,
                        setting,
                        setting.spanOf(part.span()),
                        "%d is the directory of the service's credentials, and the service has none: there is no such "
                                + "file" + (isBeside(setting) ? "; a relative path is looked up beside the unit" : ""),
                        fixes(setting));
            }
        }
    }

    private static boolean isBeside(Setting setting) {
        return setting.isOwn("EnvironmentFile") && setting.value().startsWith("%d/");
    }

    private static Fix[] fixes(Setting setting) {
        return isBeside(setting)
                ? new Fix[] {setting.write("Look beside the unit", new Span(0, "%d".length()), ".")}
                : new Fix[0];
    }
}
