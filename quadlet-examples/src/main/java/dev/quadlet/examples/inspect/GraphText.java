package dev.quadlet.examples.inspect;

import dev.quadlet.graph.Edge;
import dev.quadlet.graph.Impact;
import dev.quadlet.graph.Node;
import dev.quadlet.graph.StackGraph;
import dev.quadlet.graph.Step;
import java.util.List;
import java.util.stream.Collectors;

/** A graph in words: in which order units start and why, and whom a restart takes along. */
final class GraphText {
    private GraphText() {}

    static String of(StackGraph graph) {
        return order(graph) + "\n" + restarts(graph);
    }

    private static String order(StackGraph graph) {
        return "Order of start, by rounds:\n"
                + graph.startOrder().stream()
                        .filter(step -> step.node().kind() != Node.Kind.OUTSIDE)
                        .map(GraphText::line)
                        .collect(Collectors.joining());
    }

    private static String line(Step step) {
        return "  " + step.wave() + " " + step.node() + "\n"
                + step.because().stream().map(GraphText::reason).collect(Collectors.joining());
    }

    private static String reason(Edge edge) {
        return "      waits for " + edge.to() + "  (" + edge.origin() + ")\n";
    }

    private static String restarts(StackGraph graph) {
        String lines = graph.nodes().stream()
                .map(node -> restarts(node, graph.impactOf(node.name())))
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : "A restart of\n" + lines + "\n";
    }

    private static String restarts(Node node, List<Impact> impacts) {
        String others = impacts.stream().map(impact -> impact.node().toString()).collect(Collectors.joining(", "));
        return impacts.isEmpty() ? "" : "  " + node + " restarts " + others + "\n";
    }
}
