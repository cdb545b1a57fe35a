package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.syntax.Word;
import java.util.Set;

/** A user's service cannot wait for units of the system. */
final class UnitOfSystem extends UnitRule {
    private static final Set<String> SYSTEM = Set.of(
            "network-online.target",
            "network.target",
            "docker.service",
            "local-fs.target",
            "remote-fs.target",
            "nss-lookup.target",
            "time-sync.target",
            "firewalld.service",
            "NetworkManager.service",
            "systemd-networkd.service");

    UnitOfSystem() {
        super(Severity.WARNING, "A user's service cannot wait for units of the system");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        if (!subject.isUser()) {
            return;
        }
        for (Setting setting : unit.effective()) {
            if (setting.is("Unit", "After", "Wants", "Requires", "BindsTo", "Requisite", "PartOf")) {
                boolean isNeeded = setting.is("Unit", "Requires", "BindsTo", "Requisite");
                setting.words().words().stream()
                        .filter(word -> SYSTEM.contains(word.text()))
                        .filter(word -> isNeeded || !(isNetwork(word) && waitsForNetwork(unit, subject)))
                        .forEach(word -> report(setting, word, isNeeded, findings));
            }
        }
    }

    private static boolean isNetwork(Word word) {
        return word.text().startsWith("network");
    }

    /** From 5.3 on Podman makes the services of users wait for the network by a service of its own. */
    private static boolean waitsForNetwork(LintUnit unit, Subject subject) {
        return subject.podman().atLeast(5, 3)
                && unit.last("Quadlet", "DefaultDependencies")
                        .map(setting ->
                                unit.dialect().toBoolean(setting.value()).orElse(false))
                        .orElse(true);
    }

    private static void report(Setting setting, Word word, boolean isNeeded, Findings findings) {
        findings.add(
                isNeeded ? Severity.WARNING : Severity.NOTICE,
                setting,
                setting.spanOf(word.span()),
                word.text() + " belongs to the system's manager; a user's knows no unit of that name, so "
                        + (isNeeded ? "the service will not start" : setting.key() + "= has no effect"));
    }
}
