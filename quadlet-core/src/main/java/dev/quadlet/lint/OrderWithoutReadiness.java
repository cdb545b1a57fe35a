package dev.quadlet.lint;

import dev.quadlet.graph.Edge;
import dev.quadlet.source.Severity;

/** A service that is started is not a service that answers. */
final class OrderWithoutReadiness extends UnitRule {
    OrderWithoutReadiness() {
        super(Severity.NOTICE, "The unit waits for the start of another one, not until that is ready");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        for (Edge edge : subject.dependencies(unit.name(), "After")) {
            subject.unit(edge.to().name())
                    .filter(other -> other.isContainer() && !isOneshot(other))
                    .filter(other -> other.value("Notify").isEmpty() || isFalse(other))
                    .ifPresent(other -> report(unit, edge, other, findings));
        }
    }

    /** Its start is over when it has ended. */
    private static boolean isOneshot(LintUnit other) {
        return other.last("Service", "Type")
                .filter(type -> type.value().equals("oneshot"))
                .isPresent();
    }

    private static boolean isFalse(LintUnit other) {
        String notify = other.value("Notify");
        return !notify.equals("healthy") && !other.dialect().toBoolean(notify).orElse(false);
    }

    private static void report(LintUnit unit, Edge edge, LintUnit other, Findings findings) {
        String mend = other.hasOwn("HealthCmd")
                ? "Notify=healthy in " + other.name()
                : "a HealthCmd= and Notify=healthy in " + other.name();
        unit.documents().stream()
                .filter(document -> document.source().equals(edge.origin().source()))
                .findFirst()
                .ifPresent(document -> findings.add(
                        document,
                        edge.origin().span(),
                        "the unit starts as soon as the container of " + other.name()
                                + " runs, which says nothing about whether it answers; " + mend
                                + " makes it wait for that"));
    }
}
