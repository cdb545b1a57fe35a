package dev.quadlet.graph;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Units that depend on each other in a ring.
 *
 * @param kind what goes round
 * @param edges the way, at least two edges long; each begins where the one before it ends, the first where the last ends,
 *     and no unit is passed twice
 */
public record Cycle(Kind kind, List<Edge> edges) {
    /** What goes round. */
    public enum Kind {
        /** Each waits for the next. To get out, systemd drops one of the units from the start. */
        ORDERING,

        /**
         * Each starts the next. After a failed start the ring starts the unit again at once, without {@code RestartSec=},
         * until systemd gives up.
         */
        REQUIREMENT
    }

    /** Copies the edges. */
    public Cycle {
        edges = List.copyOf(edges);
    }

    /**
     * The units, in the order of the way.
     *
     * @return each unit once
     */
    public List<Node> nodes() {
        return edges.stream().map(Edge::from).toList();
    }

    /**
     * The edge that leaves the first unit. With {@link #closing} it makes the first unit a part of the ring: if either
     * goes, the ring is open.
     *
     * @return the first edge
     */
    public Edge opening() {
        return edges.get(0);
    }

    /**
     * The edge that comes back to the first unit.
     *
     * @return the last edge
     */
    public Edge closing() {
        return edges.get(edges.size() - 1);
    }

    /** The way: {@code a.container -> b.container -> a.container}. */
    @Override
    public String toString() {
        return nodes().stream().map(Node::toString).collect(Collectors.joining(" -> ")) + " -> "
                + opening().from();
    }
}
