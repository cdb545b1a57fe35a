package dev.quadlet.compose.internal.mapping;

import dev.quadlet.compose.internal.yaml.Ascii;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives units names that nobody else has: neither another unit of the stack nor a service that systems come with. */
final class UnitNames {
    private static final Set<String> TAKEN_BY_SYSTEMS =
            Set.of("podman", "docker", "containerd", "ssh", "sshd", "dbus", "cron", "crond", "rsyslog", "user", "init");

    private static final Set<String> TARGETS_OF_SYSTEMD = Set.of(
            "basic",
            "bluetooth",
            "default",
            "emergency",
            "exit",
            "final",
            "graphical",
            "halt",
            "hibernate",
            "kexec",
            "machines",
            "multi-user",
            "network",
            "network-online",
            "paths",
            "poweroff",
            "printer",
            "reboot",
            "rescue",
            "shutdown",
            "sleep",
            "slices",
            "sockets",
            "sound",
            "suspend",
            "swap",
            "sysinit",
            "system-update",
            "time-sync",
            "timers",
            "umount",
            "user",
            "users");

    private final String project;
    private final Set<UnitName> services = new HashSet<>();
    private final Map<String, UnitName> given = new HashMap<>();

    UnitNames(String project) {
        this.project = project;
    }

    /** The name for what is called like this in the file; always the same one. */
    UnitName of(UnitKind kind, String name) {
        return given.computeIfAbsent(kind + " " + name, key -> fresh(kind, clean(name)));
    }

    /** A name that has been given is from now on that of a template. */
    UnitName template(UnitKind kind, String name) {
        UnitName template = UnitName.of(kind, of(kind, name).stem() + "@");
        given.put(kind + " " + name, template);
        return template;
    }

    /** The target of a name, unless systemd has one that is called so. */
    UnitName target(String name) {
        String stem = clean(name);
        return UnitName.of((TARGETS_OF_SYSTEMD.contains(stem) ? "compose-" + stem : stem) + ".target");
    }

    private UnitName fresh(UnitKind kind, String stem) {
        for (String wish : List.of(stem, project + "-" + stem)) {
            UnitName name = UnitName.of(kind, wish);
            if (!isOfSystem(kind, wish) && services.add(name.serviceName())) {
                return name;
            }
        }
        return fresh(kind, stem + "-" + kind.extension());
    }

    private static boolean isOfSystem(UnitKind kind, String stem) {
        return kind == UnitKind.CONTAINER && (TAKEN_BY_SYSTEMS.contains(stem) || stem.startsWith("systemd-"));
    }

    private static String clean(String name) {
        StringBuilder clean = new StringBuilder();
        name.chars().forEach(c -> clean.append(Ascii.isOfName(c, "._-") ? (char) c : '-'));
        return clean.isEmpty() || clean.charAt(0) == '.' || clean.charAt(0) == '-' ? "unit" + clean : clean.toString();
    }
}
