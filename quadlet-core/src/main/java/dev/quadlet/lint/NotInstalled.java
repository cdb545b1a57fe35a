package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.source.Span;
import dev.quadlet.value.UnitKind;
import java.util.List;
import java.util.Set;

/** Nothing starts the unit, and it cannot be enabled. */
final class NotInstalled extends UnitRule {
    private static final Set<UnitKind> STARTED = Set.of(UnitKind.CONTAINER, UnitKind.KUBE, UnitKind.POD);
    private static final List<String> LINKS = List.of("WantedBy", "RequiredBy", "UpheldBy");

    NotInstalled() {
        super(Severity.WARNING, "Nothing starts the unit at boot");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        boolean isLinked = LINKS.stream().anyMatch(key -> unit.has("Install", key));
        boolean isAsked = subject.isAlone()
                || !STARTED.contains(unit.kind())
                || unit.name().isTemplate()
                || isLinked
                || subject.isStarted(unit.name());
        if (!isAsked) {
            String target = subject.isUser() ? "default.target" : "multi-user.target";
            findings.add(
                    unit.own(),
                    Span.at(0),
                    "nothing starts this unit at boot, and systemctl enable refuses it, for its service is generated; "
                            + "WantedBy= in [Install] is what starts it",
                    Moves.add("Start it at boot", unit.own(), "Install", "WantedBy=" + target));
        }
    }
}
