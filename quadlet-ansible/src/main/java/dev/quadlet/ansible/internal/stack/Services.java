package dev.quadlet.ansible.internal.stack;

import dev.quadlet.Stack;
import dev.quadlet.SystemdUnit;
import dev.quadlet.graph.Relation;
import dev.quadlet.graph.StackGraph;
import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The services of a stack that somebody has to start. */
final class Services {
    private Services() {}

    /** Those of quadlets, but for what a timer, path or socket starts. */
    static List<String> of(Stack stack) {
        Set<String> left = triggered(stack);
        stack.systemdUnits().forEach(unit -> left.add(unit.name().text()));
        return stack.services().stream()
                .map(UnitName::text)
                .filter(name -> !left.contains(name))
                .toList();
    }

    private static Set<String> triggered(Stack stack) {
        StackGraph graph = StackGraph.of(stack);
        return graph.nodes().stream()
                .filter(node -> graph.dependenciesOf(node.name()).stream()
                        .anyMatch(edge -> edge.relation() == Relation.TRIGGERED_BY))
                .map(node -> node.service().text())
                .collect(Collectors.toSet());
    }

    /** Plain units that say when they start. */
    static List<String> enabled(Stack stack) {
        return stack.systemdUnits().stream()
                .filter(unit -> unit.text().contains("[Install]"))
                .map(SystemdUnit::name)
                .map(UnitName::text)
                .toList();
    }
}
