package dev.quadlet.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The parts of a graph in which everything reaches everything (Tarjan's algorithm, with a stack of its own). A part comes
 * behind all parts that it has arrows to.
 */
final class Components {
    private static final int UNSEEN = 0;

    private final Digraph graph;
    private final int[] seen;
    private final int[] lowest;
    private final int[] nextTarget;
    private final boolean[] isOpen;
    private final int[] open;
    private final int[] way;
    private final List<int[]> found = new ArrayList<>();
    private int openCount;
    private int wayLength;
    private int clock;

    private Components(Digraph graph) {
        this.graph = graph;
        this.seen = new int[graph.size()];
        this.lowest = new int[graph.size()];
        this.nextTarget = new int[graph.size()];
        this.isOpen = new boolean[graph.size()];
        this.open = new int[graph.size()];
        this.way = new int[graph.size()];
    }

    /** The parts; the numbers of each ascend. */
    static List<int[]> of(Digraph graph) {
        Components components = new Components(graph);
        for (int node = 0; node < graph.size(); node++) {
            if (components.seen[node] == UNSEEN) {
                components.walkFrom(node);
            }
        }
        return components.found;
    }

    private void walkFrom(int start) {
        enter(start);
        while (wayLength > 0) {
            int node = way[wayLength - 1];
            int[] targets = graph.targets(node);
            if (nextTarget[node] < targets.length) {
                look(node, targets[nextTarget[node]++]);
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        clock++;
        seen[node] = clock;
        lowest[node] = clock;
        isOpen[node] = true;
        open[openCount++] = node;
        way[wayLength++] = node;
    }

    private void look(int node, int target) {
        if (seen[target] == UNSEEN) {
            enter(target);
        } else if (isOpen[target]) {
            lowest[node] = Math.min(lowest[node], seen[target]);
        }
    }

    private void leave(int node) {
        wayLength--;
        if (wayLength > 0) {
            int before = way[wayLength - 1];
            lowest[before] = Math.min(lowest[before], lowest[node]);
        }
        if (lowest[node] == seen[node]) {
            close(node);
        }
    }

    private void close(int root) {
        int end = openCount;
        do {
            openCount--;
            isOpen[open[openCount]] = false;
        } while (open[openCount] != root);
        int[] part = Arrays.copyOfRange(open, openCount, end);
        Arrays.sort(part);
        found.add(part);
    }
}
