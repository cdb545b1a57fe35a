package dev.quadlet.lint;

import dev.quadlet.key.Key;
import dev.quadlet.key.Keys;
import dev.quadlet.source.Severity;
import dev.quadlet.value.UnitKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A rule about keys by their names; it looks at all lines, also at those that count for nothing. */
abstract class KeyRule extends UnitRule {
    private static final Set<String> SYSTEMD = Set.of("Unit", "Service", "Install");

    KeyRule(Severity severity, String summary) {
        super(severity, summary);
    }

    abstract void check(Setting setting, Subject subject, Findings findings);

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        unit.all().forEach(setting -> check(setting, subject, findings));
    }

    /** Whether Podman looks at the names of the keys. */
    static boolean isPodmans(Setting setting) {
        return setting.section().equals(setting.unit().kind().sectionName())
                || setting.section().equals("Quadlet");
    }

    static boolean isSystemds(Setting setting) {
        return SYSTEMD.contains(setting.section());
    }

    /** Where a key that is unknown here would be known. */
    static Optional<String> rightSection(Setting setting) {
        UnitKind kind = setting.unit().kind();
        return List.of(kind.sectionName(), "Unit", "Service", "Install", "Quadlet").stream()
                .filter(section -> Keys.find(kind, section, setting.key()).isPresent())
                .findFirst();
    }

    static List<String> names(Setting setting) {
        return Keys.of(setting.unit().kind()).stream()
                .filter(key -> key.section().equals(setting.section()))
                .map(Key::name)
                .toList();
    }
}
