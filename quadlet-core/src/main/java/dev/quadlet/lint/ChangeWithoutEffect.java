package dev.quadlet.lint;

import dev.quadlet.QuadletUnit;
import dev.quadlet.source.Severity;
import dev.quadlet.value.UnitKind;
import java.util.Optional;
import java.util.Set;

/** Podman leaves alone what is there already. */
final class ChangeWithoutEffect extends UnitRule {
    private static final Set<UnitKind> KEPT = Set.of(UnitKind.NETWORK, UnitKind.VOLUME);

    ChangeWithoutEffect() {
        super(Severity.WARNING, "The change has no effect on what is there already");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        Optional<QuadletUnit> before =
                subject.before().flatMap(stack -> stack.unit(unit.name())).filter(old -> KEPT.contains(unit.kind()));
        before.ifPresent(old -> unit.effective().stream()
                .filter(setting -> setting.isOwn(setting.key()) && !isSame(setting, old))
                .forEach(setting -> report(setting, findings)));
    }

    private static boolean isSame(Setting setting, QuadletUnit before) {
        return before.document().section(setting.section()).stream()
                .flatMap(section -> section.assignments().stream())
                .anyMatch(
                        line -> line.key().equals(setting.key()) && line.value().equals(setting.value()));
    }

    private static void report(Setting setting, Findings findings) {
        String kind = setting.unit().kind().extension();
        findings.add(
                setting,
                "the " + kind
                        + " is there already, and Podman leaves it as it is; it takes effect when the containers are "
                        + "stopped, podman " + kind + " rm has removed it, and its service is restarted");
    }
}
