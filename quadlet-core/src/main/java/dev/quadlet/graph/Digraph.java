package dev.quadlet.graph;

import java.util.Arrays;

/** Numbers with arrows between them: what the algorithms see of a graph. None of them recurses. */
final class Digraph {
    private final int[][] targets;

    private Digraph(int[][] targets) {
        this.targets = targets;
    }

    /** The graph of {@code size} numbers with an arrow for each pair; arrows of a number come in the order of the pairs. */
    static Digraph of(int size, int[] from, int[] to) {
        int[] counts = new int[size];
        for (int node : from) {
            counts[node]++;
        }
        int[][] targets = new int[size][];
        Arrays.setAll(targets, node -> new int[counts[node]]);
        for (int i = from.length - 1; i >= 0; i--) {
            counts[from[i]]--;
            targets[from[i]][counts[from[i]]] = to[i];
        }
        return new Digraph(targets);
    }

    int size() {
        return targets.length;
    }

    int[] targets(int node) {
        return targets[node];
    }

    /** The graph of these numbers alone; number {@code i} of it is {@code nodes[i]} here. */
    Digraph only(int[] nodes, int[] scratch) {
        for (int i = 0; i < nodes.length; i++) {
            scratch[nodes[i]] = i + 1;
        }
        int[][] inside = new int[nodes.length][];
        for (int i = 0; i < nodes.length; i++) {
            inside[i] = Arrays.stream(targets[nodes[i]])
                    .filter(target -> scratch[target] > 0)
                    .map(target -> scratch[target] - 1)
                    .toArray();
        }
        for (int node : nodes) {
            scratch[node] = 0;
        }
        return new Digraph(inside);
    }
}
