package dev.quadlet.lint;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Severity;
import dev.quadlet.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A unit that becomes no service though its own file is sound; a drop-in may be for many units. */
final class RefusedByDropIn extends StackRule {
    RefusedByDropIn() {
        super(Severity.ERROR, "Podman makes no service of the unit for what its drop-in says");
    }

    @Override
    void check(Subject subject, Findings findings) {
        Map<String, List<Diagnostic>> refused = new HashMap<>();
        subject.translation().refused().forEach(file -> refused.put(file.name(), file.reasons()));
        for (LintUnit unit : subject.units()) {
            List<Diagnostic> reasons = refused.getOrDefault(unit.name().text(), List.of());
            if (!reasons.isEmpty() && reasons.stream().noneMatch(reason -> isOwn(reason, unit))) {
                Diagnostic reason = reasons.get(0);
                findings.add(
                        unit.own(),
                        Span.at(0),
                        "Podman makes no service of this unit for what "
                                + reason.source().name() + ":" + reason.position() + " says: " + reason.message());
            }
        }
    }

    private static boolean isOwn(Diagnostic reason, LintUnit unit) {
        String path = reason.source().name();
        return path.substring(path.lastIndexOf('/') + 1).equals(unit.name().text());
    }
}
