package dev.quadlet.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The cycles of a graph, and what is to be said about them. */
final class Cycles {
    private final List<Cycle> found = new ArrayList<>();
    private final boolean complete;

    Cycles(Links ordering, Links requirements) {
        boolean all = add(Cycle.Kind.ORDERING, ordering);
        this.complete = add(Cycle.Kind.REQUIREMENT, requirements) && all;
    }

    private boolean add(Cycle.Kind kind, Links links) {
        Circuits circuits = Circuits.of(links.graph());
        circuits.found().stream()
                .sorted(Comparator.<int[]>comparingInt(circuit -> circuit.length)
                        .thenComparingInt(circuit -> circuit[0])
                        .thenComparingInt(circuit -> circuit[1]))
                .forEach(circuit -> found.add(new Cycle(kind, links.round(circuit))));
        return circuits.isComplete();
    }

    List<Cycle> found() {
        return List.copyOf(found);
    }

    boolean isComplete() {
        return complete;
    }

    /** A ring of requirements that is one of ordering, too, is said once. */
    void report(Findings findings) {
        Set<List<Node>> said = new HashSet<>();
        for (Cycle cycle : found) {
            if (said.add(cycle.nodes())) {
                report(cycle, findings);
            }
        }
    }

    private static void report(Cycle cycle, Findings findings) {
        String closed = cycle + "; it is closed by " + cycle.opening().origin() + " and "
                + cycle.closing().origin();
        if (cycle.kind() == Cycle.Kind.ORDERING) {
            findings.error(
                    Rules.ORDERING_CYCLE,
                    cycle.closing().origin(),
                    "Each of these waits for the next, so systemd leaves one of them out of the start: " + closed);
        } else {
            findings.warning(
                    Rules.REQUIREMENT_CYCLE,
                    cycle.closing().origin(),
                    "Each of these starts the next; when a start fails it is repeated at once, until systemd gives up: "
                            + closed);
        }
    }
}
