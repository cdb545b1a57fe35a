package dev.quadlet.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;

class GraphPropertyTest {
    private static final List<String> KEYS = List.of("After", "Before", "Wants", "Requires", "PartOf", "BindsTo");
    private static final int SIZE = 7;

    /** Seven containers and some lines, each a unit's number, a key and the number of the unit that it names. */
    @Provide
    Arbitrary<List<Tuple3<Integer, String, Integer>>> stacks() {
        Arbitrary<Integer> unit = Arbitraries.integers().between(0, SIZE - 1);
        return Arbitraries.maps(unit.flatMap(from -> unit.map(to -> Tuple.of(from, to))), Arbitraries.of(KEYS))
                .ofMaxSize(16)
                .map(lines -> lines.entrySet().stream()
                        .map(line -> Tuple.of(
                                line.getKey().get1(),
                                line.getValue(),
                                line.getKey().get2()))
                        .toList());
    }

    private static StackGraph graph(List<Tuple3<Integer, String, Integer>> lines) {
        List<QuadletUnit> units = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            int unit = i;
            String own = lines.stream()
                    .filter(line -> line.get1() == unit)
                    .map(line -> line.get2() + "=c" + line.get3() + ".service\n")
                    .collect(Collectors.joining());
            units.add(Quadlet.parse("c" + i + ".container", "[Unit]\n" + own + "[Container]\n"));
        }
        return StackGraph.of(units);
    }

    @Property
    void theOrderRespectsAllEdgesThatAreNotInACycle(@ForAll("stacks") List<Tuple3<Integer, String, Integer>> lines) {
        StackGraph graph = graph(lines);
        Map<Node, Integer> place = new HashMap<>();
        graph.startOrder().forEach(step -> place.put(step.node(), place.size()));

        assertThat(place).hasSize(SIZE);
        for (Edge edge : graph.edges()) {
            if (edge.relation().orders() && !isInACycle(graph, edge)) {
                assertThat(place.get(edge.from())).isGreaterThan(place.get(edge.to()));
            }
        }
    }

    @Property
    void everyStepNamesTheUnitsThatMakeItWait(@ForAll("stacks") List<Tuple3<Integer, String, Integer>> lines) {
        StackGraph graph = graph(lines);
        Map<Node, Integer> waves = graph.startOrder().stream().collect(Collectors.toMap(Step::node, Step::wave));

        assertThat(graph.startOrder())
                .allSatisfy(step -> assertThat(step.because())
                        .allMatch(edge -> edge.from().equals(step.node())
                                && waves.getOrDefault(edge.to(), step.wave()) < step.wave()));
    }

    @Property
    void everyCycleIsOne(@ForAll("stacks") List<Tuple3<Integer, String, Integer>> lines) {
        StackGraph graph = graph(lines);

        assertThat(graph.cycles()).doesNotHaveDuplicates().allSatisfy(cycle -> {
            List<Edge> edges = cycle.edges();
            assertThat(edges).hasSizeGreaterThan(1).isSubsetOf(graph.edges());
            assertThat(cycle.nodes()).doesNotHaveDuplicates();
            for (int i = 0; i < edges.size(); i++) {
                assertThat(edges.get(i).to())
                        .isEqualTo(edges.get((i + 1) % edges.size()).from());
                assertThat(isOf(cycle.kind(), edges.get(i))).isTrue();
            }
        });
    }

    @Property
    void noCycleIsMissing(@ForAll("stacks") List<Tuple3<Integer, String, Integer>> lines) {
        StackGraph graph = graph(lines);

        for (Cycle.Kind kind : Cycle.Kind.values()) {
            Set<List<Node>> found = graph.cycles().stream()
                    .filter(cycle -> cycle.kind() == kind)
                    .map(Cycle::nodes)
                    .collect(Collectors.toSet());
            assertThat(found).isEqualTo(allWays(graph, kind));
        }
    }

    @Property
    void whatIsRestartedIsReachedByEdgesThatRestart(@ForAll("stacks") List<Tuple3<Integer, String, Integer>> lines) {
        StackGraph graph = graph(lines);

        for (Node changed : graph.nodes()) {
            Set<Node> reached = new HashSet<>(Set.of(changed));
            graph.impactOf(changed.name()).forEach(impact -> {
                assertThat(reached).contains(impact.cause().to());
                assertThat(reached.add(impact.node())).isTrue();
            });
            assertThat(graph.edges())
                    .filteredOn(edge -> edge.relation().restarts() && reached.contains(edge.to()))
                    .allMatch(edge -> reached.contains(edge.from()));
        }
    }

    private static boolean isOf(Cycle.Kind kind, Edge edge) {
        return kind == Cycle.Kind.ORDERING
                ? edge.relation().orders()
                : edge.relation().needs();
    }

    private static boolean isInACycle(StackGraph graph, Edge edge) {
        Set<Node> reached = new HashSet<>(Set.of(edge.to()));
        boolean grows = true;
        while (grows) {
            grows = graph.edges().stream()
                    .filter(next -> next.relation().orders() && reached.contains(next.from()))
                    .map(next -> reached.add(next.to()))
                    .reduce(false, Boolean::logicalOr);
        }
        return reached.contains(edge.from());
    }

    /** All ways that come back to where they began, by trying: each begins with the unit that stands first. */
    private static Set<List<Node>> allWays(StackGraph graph, Cycle.Kind kind) {
        Set<List<Node>> rings = new HashSet<>();
        List<List<Node>> ways =
                new ArrayList<>(graph.nodes().stream().map(List::of).toList());
        while (!ways.isEmpty()) {
            List<Node> way = ways.remove(ways.size() - 1);
            for (Edge edge : graph.edges()) {
                if (isOf(kind, edge) && edge.from().equals(way.get(way.size() - 1))) {
                    if (edge.to().equals(way.get(0))) {
                        rings.add(way);
                    } else if (!way.contains(edge.to()) && isBehind(graph, way.get(0), edge.to())) {
                        List<Node> longer = new ArrayList<>(way);
                        longer.add(edge.to());
                        ways.add(longer);
                    }
                }
            }
        }
        return rings;
    }

    private static boolean isBehind(StackGraph graph, Node first, Node second) {
        return graph.nodes().indexOf(second) > graph.nodes().indexOf(first);
    }
}
