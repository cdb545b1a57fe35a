package dev.quadlet.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The elementary circuits of a graph (Johnson's algorithm, with a stack of its own). There can be more of them than
 * anybody can count, so each knot – a part in which everything reaches everything – gives at most so many.
 */
final class Circuits {
    /** How many circuits of one knot are looked for. */
    static final int MOST = 100;

    private final Digraph graph;
    private final int[] scratch;
    private final List<int[]> found = new ArrayList<>();
    private boolean complete = true;

    private Circuits(Digraph graph) {
        this.graph = graph;
        this.scratch = new int[graph.size()];
    }

    /** Each circuit begins with its lowest number. */
    static Circuits of(Digraph graph) {
        Circuits circuits = new Circuits(graph);
        for (int[] part : Components.of(graph)) {
            if (part.length > 1) {
                circuits.untie(part);
            }
        }
        return circuits;
    }

    List<int[]> found() {
        return found;
    }

    /** Whether there are no others. */
    boolean isComplete() {
        return complete;
    }

    /** All circuits through the lowest number, then those of what is left without it. */
    private void untie(int[] knot) {
        int limit = found.size() + MOST;
        Deque<int[]> knots = new ArrayDeque<>(List.of(knot));
        while (!knots.isEmpty()) {
            int[] nodes = knots.pop();
            if (found.size() == limit) {
                complete = false;
                return;
            }
            Digraph inside = graph.only(nodes, scratch);
            complete &= new Search(inside, nodes, limit).run();
            pushKnots(nodes, knots);
        }
    }

    private void pushKnots(int[] nodes, Deque<int[]> knots) {
        int[] rest = Arrays.copyOfRange(nodes, 1, nodes.length);
        for (int[] part : Components.of(graph.only(rest, scratch))) {
            if (part.length > 1) {
                knots.push(Arrays.stream(part).map(i -> rest[i]).toArray());
            }
        }
    }

    /** The search for circuits through number 0. A number is blocked while no way leads from it back to 0. */
    private final class Search {
        private final Digraph inside;
        private final int[] names;
        private final int limit;
        private final int[] nextTarget;
        private final boolean[] isBlocked;
        private final boolean[] hasCircuit;
        private final List<Set<Integer>> waiting = new ArrayList<>();
        private final int[] way;
        private int length;

        private Search(Digraph inside, int[] names, int limit) {
            this.inside = inside;
            this.names = names;
            this.limit = limit;
            this.nextTarget = new int[names.length];
            this.isBlocked = new boolean[names.length];
            this.hasCircuit = new boolean[names.length];
            this.way = new int[names.length];
            for (int i = 0; i < names.length; i++) {
                waiting.add(new LinkedHashSet<>());
            }
        }

        /** Whether it came to its end before the limit. */
        private boolean run() {
            enter(0);
            while (length > 0) {
                int node = way[length - 1];
                int[] targets = inside.targets(node);
                if (nextTarget[node] == targets.length) {
                    leave(node);
                } else if (!look(targets[nextTarget[node]++])) {
                    return false;
                }
            }
            return true;
        }

        private void enter(int node) {
            isBlocked[node] = true;
            hasCircuit[node] = false;
            nextTarget[node] = 0;
            way[length++] = node;
        }

        private boolean look(int target) {
            if (target == 0) {
                return close();
            }
            if (!isBlocked[target]) {
                enter(target);
            }
            return true;
        }

        private boolean close() {
            if (found.size() == limit) {
                return false;
            }
            found.add(Arrays.stream(way, 0, length).map(i -> names[i]).toArray());
            hasCircuit[way[length - 1]] = true;
            return true;
        }

        private void leave(int node) {
            length--;
            if (hasCircuit[node]) {
                unblock(node);
                if (length > 0) {
                    hasCircuit[way[length - 1]] = true;
                }
            } else {
                Arrays.stream(inside.targets(node))
                        .forEach(target -> waiting.get(target).add(node));
            }
        }

        private void unblock(int start) {
            Deque<Integer> todo = new ArrayDeque<>(List.of(start));
            while (!todo.isEmpty()) {
                int node = todo.pop();
                if (isBlocked[node]) {
                    isBlocked[node] = false;
                    todo.addAll(waiting.get(node));
                    waiting.get(node).clear();
                }
            }
        }
    }
}
