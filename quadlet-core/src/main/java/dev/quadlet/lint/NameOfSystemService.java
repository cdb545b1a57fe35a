package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.Set;

/** A service that hides one of the system. */
final class NameOfSystemService extends UnitRule {
    private static final Set<String> TAKEN = Set.of(
            "podman",
            "podman-restart",
            "podman-auto-update",
            "docker",
            "containerd",
            "ssh",
            "sshd",
            "cron",
            "crond",
            "dbus",
            "dbus-broker",
            "NetworkManager",
            "firewalld",
            "nftables",
            "iptables",
            "rsyslog",
            "auditd",
            "chronyd",
            "chrony",
            "ntp",
            "ntpd",
            "polkit",
            "udisks2",
            "user@",
            "getty@",
            "systemd-networkd",
            "systemd-resolved",
            "systemd-journald",
            "systemd-logind",
            "systemd-timesyncd",
            "systemd-udevd",
            "snapd",
            "unattended-upgrades",
            "apparmor");

    NameOfSystemService() {
        super(Severity.WARNING, "The service takes the place of one that systems bring along");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        String named = unit.value("ServiceName");
        String service = named.isEmpty() ? unit.name().serviceName().stem() : named;
        if (TAKEN.contains(service)) {
            String message = "systemd takes it in place of the system's own " + service
                    + ".service; another file name or ServiceName= keeps both";
            unit.lastOwn("ServiceName")
                    .ifPresentOrElse(
                            at -> findings.add(at, message), () -> findings.add(unit.own(), unit.header(), message));
        }
    }
}
