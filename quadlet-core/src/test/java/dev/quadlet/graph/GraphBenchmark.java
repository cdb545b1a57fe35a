package dev.quadlet.graph;

import dev.quadlet.QuadletUnit;
import java.util.List;

/** Says how the time for a graph grows with the stack. It is a program and no test: run it by hand. */
final class GraphBenchmark {
    private static final int ROUNDS = 15;

    private GraphBenchmark() {}

    /** Prints the best time of some rounds for growing sizes; time per unit stays the same when all is linear. */
    public static void main(String[] arguments) {
        best(LargeStacks.groups(10_000));
        for (int size = 2_500; size <= 40_000; size *= 2) {
            double millis = best(LargeStacks.groups(size));
            System.out.printf("%,6d units: %6.0f ms, %5.1f µs each%n", size, millis, millis * 1000 / size);
        }
    }

    private static double best(List<QuadletUnit> units) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            StackGraph graph = StackGraph.of(units);
            if (graph.startOrder().isEmpty() || graph.toMermaid().isEmpty()) {
                throw new IllegalStateException("no graph");
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }
}
