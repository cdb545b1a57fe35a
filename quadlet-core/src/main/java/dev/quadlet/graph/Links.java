package dev.quadlet.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The edges of one sort as arrows between numbers, one for all edges between the same two units: the first. */
final class Links {
    private record Ends(int from, int to) {}

    private final Digraph graph;
    private final Map<Ends, Edge> edges = new LinkedHashMap<>();

    Links(Numbers numbers, Collection<Edge> all, Predicate<Relation> sort) {
        for (Edge edge : all) {
            if (sort.test(edge.relation())) {
                edges.putIfAbsent(new Ends(numbers.of(edge.from()), numbers.of(edge.to())), edge);
            }
        }
        this.graph = Digraph.of(
                numbers.size(),
                edges.keySet().stream().mapToInt(Ends::from).toArray(),
                edges.keySet().stream().mapToInt(Ends::to).toArray());
    }

    Digraph graph() {
        return graph;
    }

    Edge edge(int from, int to) {
        Edge found = edges.get(new Ends(from, to));
        if (found == null) {
            throw new IllegalArgumentException("No edge from " + from + " to " + to);
        }
        return found;
    }

    /** The edges of a circuit, the one that comes back included. */
    List<Edge> round(int[] circuit) {
        List<Edge> round = new ArrayList<>();
        for (int i = 0; i < circuit.length; i++) {
            round.add(edge(circuit[i], circuit[(i + 1) % circuit.length]));
        }
        return round;
    }
}
