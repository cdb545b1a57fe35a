package dev.quadlet.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts units in the order of their start. Units of a cycle, of which no order is right, come in the same wave. */
final class StartOrder {
    private final Numbers numbers;
    private final Links ordering;
    private final int[] part;
    private final int[] wave;

    private StartOrder(Numbers numbers, Links ordering) {
        this.numbers = numbers;
        this.ordering = ordering;
        this.part = new int[numbers.size()];
        this.wave = new int[numbers.size()];
    }

    static List<Step> of(Numbers numbers, Links ordering) {
        StartOrder order = new StartOrder(numbers, ordering);
        order.count();
        return order.steps();
    }

    /** A part comes behind all that it waits for, so those have been counted. */
    private void count() {
        List<int[]> parts = Components.of(ordering.graph());
        for (int i = 0; i < parts.size(); i++) {
            for (int node : parts.get(i)) {
                part[node] = i;
            }
            int latest = 0;
            for (int node : parts.get(i)) {
                for (int target : ordering.graph().targets(node)) {
                    latest = Math.max(latest, part[target] == i ? 0 : wave[target] + 1);
                }
            }
            for (int node : parts.get(i)) {
                wave[node] = latest;
            }
        }
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int node = 0; node < numbers.size(); node++) {
            if (numbers.node(node).isStartable()) {
                steps.add(new Step(numbers.node(node), wave[node], because(node)));
            }
        }
        steps.sort(Comparator.comparingInt(Step::wave));
        return List.copyOf(steps);
    }

    private List<Edge> because(int node) {
        List<Edge> because = new ArrayList<>();
        for (int target : ordering.graph().targets(node)) {
            if (part[target] != part[node]) {
                because.add(ordering.edge(node, target));
            }
        }
        return because;
    }
}
