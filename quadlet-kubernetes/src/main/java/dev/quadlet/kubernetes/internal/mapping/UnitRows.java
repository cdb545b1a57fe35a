package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.key.Key;
import dev.quadlet.key.UnitKeys;
import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.source.Severity;
import dev.quadlet.value.UnitName;
import java.util.Optional;

/** What a unit says to systemd about itself and others. */
final class UnitRows {
    static final Table<Draft> TABLE = new Table<Draft>("Unit")
            .kept("Description", "annotation kubernetes.io/description", "", UnitRows::description)
            .dropped(Severity.NOTICE, "Kubernetes has no place for it", "", "Documentation", "SourcePath")
            .kept(
                    "After",
                    "an init container that waits for the other's port",
                    "where a port is known; the end of a Job cannot be waited for",
                    UnitRows::after)
            .kept("Before", "an init container of the other", "as `After=` there", UnitRows::before)
            .changed(
                    "Wants",
                    "nothing",
                    "all of the stack runs at once",
                    (draft, spot) -> others(draft, spot, UnitKeys.WANTS, ""))
            .changed(
                    "Requires",
                    "nothing",
                    "each pod is restarted by itself",
                    (draft, spot) -> others(draft, spot, UnitKeys.REQUIRES, "is not stopped when"))
            .changed(
                    "BindsTo",
                    "nothing",
                    "each pod is restarted by itself",
                    (draft, spot) -> others(draft, spot, UnitKeys.BINDS_TO, "is not stopped when"))
            .changed(
                    "Requisite",
                    "nothing",
                    "each pod is started by itself",
                    (draft, spot) -> others(draft, spot, UnitKeys.REQUISITE, "is not stopped when"))
            .changed(
                    "PartOf",
                    "nothing",
                    "each pod is restarted by itself",
                    (draft, spot) -> others(draft, spot, UnitKeys.PART_OF, "is not restarted when"))
            .changed(
                    "Upholds",
                    "nothing",
                    "all of the stack is kept running",
                    (draft, spot) -> others(draft, spot, UnitKeys.UPHOLDS, ""))
            .dropped(
                    Severity.NOTICE,
                    "Kubernetes tries again for ever, after longer and longer times",
                    "",
                    "StartLimitIntervalSec",
                    "StartLimitBurst")
            .dropped(
                    Severity.NOTICE, "paths of the host are none of a pod's", "", "RequiresMountsFor", "WantsMountsFor")
            .others(
                    Severity.WARNING,
                    "that is systemd's doing, and Kubernetes has nothing like it",
                    "see whether the cluster needs it at all");

    private UnitRows() {}

    private static void description(Draft draft, Spot spot) {
        String text = spot.text();
        draft.workload().ifPresent(workload -> workload.annotations.putIfAbsent("kubernetes.io/description", text));
    }

    private static void after(Draft draft, Spot spot) {
        spot.each(UnitKeys.AFTER, name -> draft.workload().ifPresent(workload -> wait(draft, workload, spot, name)));
    }

    private static void wait(Draft draft, Workload workload, Spot spot, UnitName name) {
        if (draft.workshop.find(name).isPresent()) {
            workload.waits.add(new Wait(spot, name));
        } else {
            outside(draft, spot, name);
        }
    }

    private static void before(Draft draft, Spot spot) {
        spot.each(UnitKeys.BEFORE, name -> {
            Optional<Workload> other = draft.workshop.find(name).flatMap(Draft::workload);
            if (other.isPresent() && draft.workload().isPresent()) {
                other.get().waits.add(new Wait(spot, draft.context.settings().name()));
            } else if (draft.workshop.find(name).isEmpty()) {
                outside(draft, spot, name);
            }
        });
    }

    private static void others(Draft draft, Spot spot, Key<UnitName> key, String difference) {
        spot.each(key, name -> {
            Optional<Draft> other = draft.workshop.find(name);
            if (other.isEmpty()) {
                outside(draft, spot, name);
            } else if (!difference.isEmpty()
                    && other.get().workload().isPresent()
                    && draft.workload().isPresent()) {
                spot.notice(
                        draft.context.settings().name() + " " + difference + " " + name + " is",
                        "see that it connects again by itself");
            }
        });
    }

    private static void outside(Draft draft, Spot spot, UnitName name) {
        if (draft.workload().isPresent()) {
            spot.unneeded("a cluster has no " + name);
        }
    }
}
