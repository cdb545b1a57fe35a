package dev.quadlet.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The nodes of a graph, each with its number, in the order of the stack. */
final class Numbers {
    private final List<Node> nodes;
    private final Map<Node, Integer> numbers = new HashMap<>();

    Numbers(List<Node> nodes) {
        this.nodes = List.copyOf(nodes);
        nodes.forEach(node -> numbers.put(node, numbers.size()));
    }

    List<Node> nodes() {
        return nodes;
    }

    int size() {
        return nodes.size();
    }

    Node node(int number) {
        return nodes.get(number);
    }

    int of(Node node) {
        Integer number = numbers.get(node);
        if (number == null) {
            throw new IllegalArgumentException(node + " is not in the graph");
        }
        return number;
    }
}
