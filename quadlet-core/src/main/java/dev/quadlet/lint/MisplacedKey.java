package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.Set;

/** A key of another section. */
final class MisplacedKey extends KeyRule {
    /** Old keys that systemd still reads here. */
    private static final Set<String> LEGACY =
            Set.of("StartLimitBurst", "StartLimitAction", "FailureAction", "SuccessAction", "RebootArgument");

    MisplacedKey() {
        super(Severity.WARNING, "The key belongs to another section");
    }

    @Override
    void check(Setting setting, Subject subject, Findings findings) {
        boolean isLegacy = setting.section().equals("Service") && LEGACY.contains(setting.key());
        if ((isPodmans(setting) || isSystemds(setting)) && setting.known().isEmpty() && !isLegacy) {
            rightSection(setting).ifPresent(right -> report(setting, right, findings));
        }
    }

    private static void report(Setting setting, String right, Findings findings) {
        boolean refused = isPodmans(setting);
        String consequence = refused
                ? "Podman will make no service of this unit"
                : "systemd ignores it in [" + setting.section() + "]";
        findings.add(
                refused ? Severity.ERROR : Severity.WARNING,
                setting,
                setting.keySpan(),
                setting.key() + "= belongs to [" + right + "]; " + consequence,
                Moves.to(right, setting));
    }

    @Override
    Set<String> supersedes() {
        return Set.of("UnsupportedKey");
    }
}
