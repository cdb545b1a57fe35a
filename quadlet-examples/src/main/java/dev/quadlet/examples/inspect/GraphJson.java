package dev.quadlet.examples.inspect;

import dev.quadlet.examples.json.Facts;
import dev.quadlet.examples.json.Json;
import dev.quadlet.graph.Edge;
import dev.quadlet.graph.Node;
import dev.quadlet.graph.StackGraph;
import dev.quadlet.graph.Step;
import java.util.List;

/** A graph for programs: the order of start with its reasons, and whom a restart takes along. */
final class GraphJson {
    private GraphJson() {}

    static String of(StackGraph graph) {
        List<Step> steps = graph.startOrder().stream()
                .filter(step -> step.node().kind() != Node.Kind.OUTSIDE)
                .toList();
        return Json.text(Facts.of(
                        "units", steps.stream().map(step -> unit(graph, step)).toList()))
                + "\n";
    }

    private static Object unit(StackGraph graph, Step step) {
        return Facts.of(
                "unit", step.node(),
                "round", step.wave(),
                "waitsFor", step.because().stream().map(GraphJson::edge).toList(),
                "restarts",
                        graph.impactOf(step.node().name()).stream()
                                .map(each -> each.node().toString())
                                .toList());
    }

    private static Object edge(Edge edge) {
        return Facts.of("unit", edge.to(), "because", edge.origin());
    }
}
