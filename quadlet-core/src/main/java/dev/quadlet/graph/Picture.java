package dev.quadlet.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a picture shows: units numbered in the order of the stack, and one arrow for all edges between two of them. */
final class Picture {
    /** An arrow with what stands at it. */
    record Arrow(int from, int to, String label, boolean isStrong) {}

    private record Ends(int from, int to) {}

    private final List<Node> nodes;
    private final List<Arrow> arrows = new ArrayList<>();

    Picture(Numbers numbers, List<Edge> edges) {
        this.nodes = numbers.nodes();
        Map<Ends, Set<Relation>> relations = new LinkedHashMap<>();
        for (Edge edge : edges) {
            Ends ends = new Ends(numbers.of(edge.from()), numbers.of(edge.to()));
            relations.computeIfAbsent(ends, key -> new TreeSet<>()).add(edge.relation());
        }
        relations.forEach((ends, all) -> arrows.add(arrow(ends, all)));
    }

    private static Arrow arrow(Ends ends, Set<Relation> relations) {
        List<String> labels = relations.stream().map(Relation::label).toList();
        return new Arrow(
                ends.from(),
                ends.to(),
                String.join(", ", labels),
                relations.stream().anyMatch(Relation::restarts));
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Arrow> arrows() {
        return arrows;
    }
}
