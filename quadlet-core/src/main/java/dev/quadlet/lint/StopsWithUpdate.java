package dev.quadlet.lint;

import dev.quadlet.graph.Edge;
import dev.quadlet.source.Severity;
import java.util.Set;

/** An update of what is required stops this unit for good. */
final class StopsWithUpdate extends UnitRule {
    StopsWithUpdate() {
        super(Severity.WARNING, "An automatic update of the required unit stops this one");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        for (Setting setting : unit.effective()) {
            if (setting.is("Unit", "Requires", "BindsTo")) {
                subject.dependencies(unit.name(), setting.key()).stream()
                        .filter(edge ->
                                edge.origin().source().equals(setting.document().source()))
                        .filter(edge -> setting.assignment()
                                .span()
                                .contains(edge.origin().span()))
                        .forEach(edge -> subject.unit(edge.to().name())
                                .filter(StopsWithUpdate::isUpdated)
                                .ifPresent(other -> report(setting, edge, other, findings)));
            }
        }
    }

    private static boolean isUpdated(LintUnit other) {
        return Set.of("registry", "local").contains(other.value("AutoUpdate"));
    }

    private static void report(Setting setting, Edge edge, LintUnit other, Findings findings) {
        findings.add(
                setting,
                edge.origin().span(),
                "podman auto-update restarts " + other.name() + ", and " + setting.key()
                        + "= then stops this service, too; when that start fails, it stays stopped. Wants= with After= "
                        + "starts both and stops only one",
                setting.rename("Write Wants=", "Wants"));
    }
}
