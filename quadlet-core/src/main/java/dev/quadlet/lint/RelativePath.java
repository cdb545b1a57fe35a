package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.Set;

/** A path that nobody looks up beside the unit. */
final class RelativePath extends SettingRule {
    private static final Set<String> WORDS = Set.of("unconfined", "");

    RelativePath() {
        super(Severity.WARNING, "The path is not looked up beside the unit");
    }

    @Override
    void check(Setting setting, Findings findings) {
        String path = setting.unquoted();
        boolean isKey = setting.isOwn(
                "AuthFile",
                "CertDir",
                "DecryptionKey",
                "SeccompProfile",
                "Rootfs",
                "IgnoreFile",
                "ContainersConfModule");
        boolean isRelative = !WORDS.contains(path) && "/%$".indexOf(path.charAt(0)) < 0;
        if (isKey && isRelative && !isShared(setting)) {
            findings.add(
                    setting,
                    setting.valueSpan(),
                    "Podman looks this path up in the directory where the service runs, which is / or the user's home, not beside the "
                            + "unit; write a path that begins with / or %h");
        }
    }

    /** Modules have a directory of their own. */
    private static boolean isShared(Setting setting) {
        return setting.key().equals("ContainersConfModule") && !setting.value().startsWith(".");
    }
}
