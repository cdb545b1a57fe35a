package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.Set;

/** A user's service cannot wait for units of the system. */
final class UnitOfSystem extends UnitRule {
    private static final Set<String> SYSTEM = Set.of(
            "network-online.target",
            "network.target",
            "docker.service",
            "podman.service",
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
                setting.words().words().stream()
                        .filter(word ->
                                SYSTEM.contains(word.text()) && !word.text().equals("podman.service"))
                        .forEach(word -> findings.add(
                                setting,
                                setting.spanOf(word.span()),
                                word.text()
                                        + " belongs to the system's manager; a user's knows no unit of that name, so "
                                        + consequence(setting)));
            }
        }
    }

    private static String consequence(Setting setting) {
        return switch (setting.key()) {
            case "Requires", "BindsTo", "Requisite" -> "the service will not start";
            default -> setting.key() + "= has no effect";
        };
    }
}
