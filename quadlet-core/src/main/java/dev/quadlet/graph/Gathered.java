package dev.quadlet.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Edges and findings while units are read. */
final class Gathered {
    private final Set<Edge> edges = new LinkedHashSet<>();
    private final Findings findings = new Findings();

    void edge(Node from, Node to, Relation relation, Origin origin) {
        if (from.equals(to)) {
            findings.warning(
                    Rules.SELF_REFERENCE,
                    origin,
                    origin.assignment() + " is " + from + " itself; systemd leaves it out");
        } else {
            edges.add(new Edge(from, to, relation, origin));
        }
    }

    Findings findings() {
        return findings;
    }

    List<Edge> edges() {
        return List.copyOf(edges);
    }
}
