package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.Set;

/** New labels on directories of the system. */
final class RelabelledSystem extends SettingRule {
    RelabelledSystem() {
        super(Severity.WARNING, "A directory of the system gets new labels or another owner");
    }

    @Override
    void check(Setting setting, Findings findings) {
        if (!setting.isOwn("Volume")) {
            return;
        }
        String[] parts = setting.value().split(":", -1);
        String path = parts[0].length() > 1 && parts[0].endsWith("/")
                ? parts[0].substring(0, parts[0].length() - 1)
                : parts[0];
        if (parts.length == 3 && isOfSystem(path)) {
            for (String option : parts[2].split(",", -1)) {
                String what = what(option);
                if (!what.isEmpty()) {
                    findings.add(
                            setting,
                            "at each start, Podman gives " + path + " and all that is in it " + what
                                    + "; the host needs that directory as it is");
                    return;
                }
            }
        }
    }

    private static boolean isOfSystem(String path) {
        boolean isHome = path.startsWith("/home/") && path.indexOf('/', "/home/".length()) < 0;
        return isHome
                || Set.of(
                                "/",
                                "/etc",
                                "/usr",
                                "/var",
                                "/home",
                                "/root",
                                "/boot",
                                "/run",
                                "/opt",
                                "/srv",
                                "/var/lib",
                                "/var/log",
                                "%h",
                                "/usr/bin",
                                "/lib",
                                "/dev",
                                "/proc",
                                "/sys",
                                "/tmp",
                                "/var/run")
                        .contains(path);
    }

    private static String what(String option) {
        return switch (option) {
            case "z", "Z" -> "a new SELinux label";
            case "U" -> "another owner";
            default -> "";
        };
    }
}
