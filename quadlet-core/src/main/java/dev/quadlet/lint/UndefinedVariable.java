package dev.quadlet.lint;

import dev.quadlet.source.Fix;
import dev.quadlet.source.Severity;
import dev.quadlet.source.Span;
import dev.quadlet.value.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A variable that systemd expands and nobody defines for it. */
final class UndefinedVariable extends UnitRule {
    /** What systemd gives to every service. */
    private static final Set<String> GIVEN = Set.of(
            "PATH",
            "USER",
            "LANG",
            "INVOCATION_ID",
            "JOURNAL_STREAM",
            "MAINPID",
            "MANAGERPID",
            "NOTIFY_SOCKET",
            "LISTEN_FDS",
            "LISTEN_PID",
            "LISTEN_FDNAMES",
            "SYSTEMD_EXEC_PID",
            "STATE_DIRECTORY",
            "RUNTIME_DIRECTORY",
            "CACHE_DIRECTORY",
            "LOGS_DIRECTORY",
            "CONFIGURATION_DIRECTORY",
            "CREDENTIALS_DIRECTORY",
            "TRIGGER_UNIT",
            "TRIGGER_PATH",
            "PODMAN_SYSTEMD_UNIT",
            "MEMORY_PRESSURE_WATCH",
            "MEMORY_PRESSURE_WRITE",
            "SERVICE_RESULT",
            "EXIT_CODE",
            "EXIT_STATUS",
            "TZ");

    /** What a user's manager gives, and the system's to services that run as somebody. */
    private static final Set<String> OF_USERS =
            Set.of("HOME", "LOGNAME", "SHELL", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS");

    UndefinedVariable() {
        super(Severity.WARNING, "systemd expands a variable that nobody defines for it");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        Optional<Set<String>> defined = ServiceEnvironment.of(unit, subject);
        if (defined.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>(defined.get());
        known.addAll(GIVEN);
        if (subject.isUser() || unit.has("Service", "User")) {
            known.addAll(OF_USERS);
        }
        for (Setting setting : unit.effective()) {
            for (Expanded part : Expanded.in(setting)) {
                boolean isKnown = known.contains(part.name());
                if (part.isVariable() && Variable.isName(part.name()) && !isKnown) {
                    report(unit, setting, part, findings);
                }
            }
        }
    }

    private static void report(LintUnit unit, Setting setting, Expanded part, Findings findings) {
        List<Fix> fixes = new ArrayList<>();
        if (setting.isOwn("HealthCmd", "HealthStartupCmd", "Exec")) {
            fixes.add(setting.write(
                    "Write $$ to let the container expand it",
                    new Span(part.span().start(), part.span().start() + 1),
                    "$$"));
        } else {
            unit.lastOwn("EnvironmentFile")
                    .filter(file -> file.document().equals(setting.document())
                            && !file.value().startsWith("%d"))
                    .ifPresent(file -> fixes.add(Moves.add(
                            "Give the file to systemd, too",
                            setting.document(),
                            "Service",
                            "EnvironmentFile=" + ServiceEnvironment.pathForSystemd(file.value()))));
        }
        findings.add(setting, setting.spanOf(part.span()), message(unit, setting, part), fixes.toArray(Fix[]::new));
    }

    private static String message(LintUnit unit, Setting setting, Expanded part) {
        String nothing = "systemd expands "
                + setting.value().substring(part.span().start(), part.span().end())
                + " before Podman sees it, and nothing in [Service] defines it, so it is empty";
        String section = "[" + unit.kind().sectionName() + "]";
        boolean inContainer = unit.hasOwn("Environment") || unit.hasOwn("EnvironmentFile");
        return inContainer
                ? nothing + "; EnvironmentFile= of [Service] is what systemd reads, that of " + section
                        + " is for the container only"
                : nothing + "; Environment= or EnvironmentFile= of [Service] can define it";
    }
}
