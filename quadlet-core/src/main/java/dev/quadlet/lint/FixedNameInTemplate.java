package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.List;
import java.util.Set;

/** One name for all instances. */
final class FixedNameInTemplate extends UnitRule {
    FixedNameInTemplate() {
        super(Severity.WARNING, "All instances of the template have the same name");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        if (unit.name().isTemplate()) {
            for (String key : List.of("ContainerName", "PodName", "VolumeName", "NetworkName")) {
                unit.lastOwn(key)
                        .filter(at -> Expanded.in(at).stream().noneMatch(FixedNameInTemplate::differs))
                        .ifPresent(at -> findings.add(
                                at,
                                at.valueSpan(),
                                "all instances share this name, so each takes the place of the one before; %i is the "
                                        + "instance",
                                at.write("Add the instance", at.unquoted() + "-%i")));
            }
        }
    }

    private static boolean differs(Expanded part) {
        return part.isVariable() || Set.of("i", "I", "j", "J", "n", "N").contains(part.name());
    }
}
