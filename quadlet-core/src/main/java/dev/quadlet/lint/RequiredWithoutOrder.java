package dev.quadlet.lint;

import dev.quadlet.graph.Edge;
import dev.quadlet.source.Severity;
import java.util.List;

/** To require a unit is not to wait for it. */
final class RequiredWithoutOrder extends UnitRule {
    RequiredWithoutOrder() {
        super(Severity.WARNING, "The unit requires another one without waiting for it");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        for (String key : List.of("Requires", "BindsTo")) {
            for (Edge edge : subject.dependencies(unit.name(), key)) {
                boolean waits = subject.graph().dependenciesOf(unit.name()).stream()
                        .anyMatch(other ->
                                other.to().equals(edge.to()) && other.relation().orders());
                if (!waits && !edge.to().name().extension().equals("target")) {
                    report(unit, key, edge, findings);
                }
            }
        }
    }

    private static void report(LintUnit unit, String key, Edge edge, Findings findings) {
        unit.documents().stream()
                .filter(document -> document.source().equals(edge.origin().source()))
                .findFirst()
                .ifPresent(document -> findings.add(
                        document,
                        edge.origin().span(),
                        key + "= alone starts both at the same time; After= makes this unit wait for "
                                + edge.origin().word(),
                        Moves.add(
                                "Wait for it",
                                document,
                                "Unit",
                                "After=" + edge.origin().word())));
    }
}
