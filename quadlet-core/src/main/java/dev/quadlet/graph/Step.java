package dev.quadlet.graph;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A unit's place in the order of start.
 *
 * @param node the unit
 * @param wave which round it starts in when everything starts at once, from 0: one later than the last that it waits for
 * @param because the edges to the units that have to be started before it
 */
public record Step(Node node, int wave, List<Edge> because) {
    /** Copies the reasons. */
    public Step {
        because = List.copyOf(because);
    }

    /** Wave, unit and reasons. */
    @Override
    public String toString() {
        String reasons = because.stream()
                .map(edge -> edge.to() + " (" + edge.origin() + ")")
                .collect(Collectors.joining(", "));
        return wave + " " + node + (because.isEmpty() ? "" : " after " + reasons);
    }
}
