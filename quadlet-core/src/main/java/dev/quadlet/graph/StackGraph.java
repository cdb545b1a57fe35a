package dev.quadlet.graph;

import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The units of a stack and all that binds them: who waits for whom, who starts whom, who goes down with whom, and the
 * line that says so.
 *
 * <p>It knows references between Quadlet units ({@code Network=}, {@code Volume=}, {@code Mount=}, {@code Image=}, {@code
 * Pod=}), the dependencies of {@code [Unit]} by service names and by Quadlet names, the pulls of {@code [Install]}, and
 * what timers, paths and sockets of the stack trigger. {@code ServiceName=}, aliases, templates with their instances and
 * drop-ins are taken into account. What Podman and systemd add to every unit alike is left out.
 *
 * <p>A graph is immutable. Lists are in the order of the stack, so that equal stacks give equal graphs and equal pictures.
 * All takes time in proportion to the size of the stack; only the search for cycles in a knot of many ends after 100.
 */
public final class StackGraph {
    private final Numbers numbers;
    private final List<Edge> edges;
    private final Instances instances;
    private final Map<UnitName, Node> byName = new HashMap<>();
    private final Map<Node, List<Edge>> outgoing = new HashMap<>();
    private final Map<Node, List<Edge>> incoming = new HashMap<>();
    private final Links ordering;
    private final Cycles cycles;
    private final List<Diagnostic> findings;

    StackGraph(List<Node> nodes, List<Edge> edges, Instances instances, Findings findings) {
        this.numbers = new Numbers(nodes);
        this.edges = edges;
        this.instances = instances;
        nodes.forEach(node -> byName.putIfAbsent(node.name(), node));
        nodes.forEach(node -> byName.putIfAbsent(node.service(), node));
        for (Edge edge : edges) {
            outgoing.computeIfAbsent(edge.from(), from -> new ArrayList<>()).add(edge);
            incoming.computeIfAbsent(edge.to(), to -> new ArrayList<>()).add(edge);
        }
        this.ordering = new Links(numbers, edges, Relation::orders);
        this.cycles = new Cycles(ordering, new Links(numbers, edges, Relation::needs));
        cycles.report(findings);
        this.findings = findings.all();
    }

    /**
     * The graph of a stack, as the newest Podman reads it.
     *
     * @param stack the stack
     * @return its graph
     */
    public static StackGraph of(Stack stack) {
        return of(stack, PodmanVersion.LATEST);
    }

    /**
     * The graph of a stack. Before Podman 5.5, names of Quadlet units in {@code [Unit]} mean nothing: they give a finding
     * instead of an edge.
     *
     * @param stack the stack
     * @param podman the release that reads it
     * @return its graph
     */
    public static StackGraph of(Stack stack, PodmanVersion podman) {
        return GraphReader.read(stack, podman);
    }

    /**
     * The graph of some units, as the newest Podman reads them.
     *
     * @param units the units, each name once
     * @return their graph
     * @throws IllegalArgumentException when two units have the same name
     */
    public static StackGraph of(Collection<? extends QuadletUnit> units) {
        return GraphReader.read(units, PodmanVersion.LATEST);
    }

    /**
     * The graph of units that were read from files, such as those of a search path.
     *
     * <pre>{@code
     * SearchPath search = SearchPath.rootful(PodmanVersion.of(5, 4));
     * StackGraph graph = StackGraph.of(QuadletDirectory.read(search).documents(), search.podman());
     * }</pre>
     *
     * @param files the units, each with its own text first and then its drop-ins in the order of their merging
     * @param podman the release that reads them
     * @return their graph
     * @throws IllegalArgumentException when a unit has no text
     */
    public static StackGraph of(Map<UnitName, List<UnitDocument>> files, PodmanVersion podman) {
        return GraphReader.read(files, podman);
    }

    /**
     * The units: those of the stack first, then those that they name.
     *
     * @return the nodes
     */
    public List<Node> nodes() {
        return numbers.nodes();
    }

    /**
     * One unit.
     *
     * @param name its file name or the name of its service
     * @return the node, if the graph has it; of several with the same service the first
     */
    public Optional<Node> node(UnitName name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * What binds the units, one edge for each word that says so.
     *
     * @return the edges
     */
    public List<Edge> edges() {
        return edges;
    }

    /**
     * What a unit depends on.
     *
     * @param name its file name or the name of its service
     * @return the edges that leave it
     * @throws IllegalArgumentException when the graph has no such unit
     */
    public List<Edge> dependenciesOf(UnitName name) {
        return List.copyOf(outgoing.getOrDefault(known(name), List.of()));
    }

    /**
     * What depends on a unit.
     *
     * @param name its file name or the name of its service
     * @return the edges that arrive at it
     * @throws IllegalArgumentException when the graph has no such unit
     */
    public List<Edge> dependantsOf(UnitName name) {
        return List.copyOf(incoming.getOrDefault(known(name), List.of()));
    }

    private Node known(UnitName name) {
        return node(name)
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is none of the graph's units"));
    }

    /**
     * The order of start when everything is started. Units of an ordering cycle stand side by side, as if they did not
     * wait for each other. Templates and missing units are left out.
     *
     * @return the units, each behind all that it waits for; within a wave in the order of the stack
     */
    public List<Step> startOrder() {
        return StartOrder.of(numbers, ordering);
    }

    /**
     * The cycles: of ordering first, the short ones first. That a pod starts its members, which belong to it, is Podman's
     * own doing and no cycle.
     *
     * @return every cycle, up to 100 of each knot of units
     */
    public List<Cycle> cycles() {
        return cycles.found();
    }

    /**
     * Whether {@link #cycles} are all that there are.
     *
     * @return false when a knot of units has more than 100
     */
    public boolean hasAllCycles() {
        return cycles.isComplete();
    }

    /**
     * What is restarted when a unit is, because it was changed. Templates are not: their instances are, but those that have
     * a file of their own.
     *
     * @param name its file name or the name of its service
     * @return the other units, the nearest first, each once with the edge that passes the restart on
     * @throws IllegalArgumentException when the graph has no such unit
     */
    public List<Impact> impactOf(UnitName name) {
        Node changed = known(name);
        Set<Node> reached = new HashSet<>(Set.of(changed));
        Deque<Node> todo = new ArrayDeque<>(List.of(changed));
        List<Impact> impacts = new ArrayList<>();
        while (!todo.isEmpty()) {
            for (Edge edge : restartedWith(todo.remove())) {
                if (edge.relation().restarts() && reached.add(edge.from())) {
                    todo.add(edge.from());
                    if (edge.from().isStartable()) {
                        impacts.add(new Impact(edge.from(), edge));
                    }
                }
            }
        }
        return List.copyOf(impacts);
    }

    private List<Edge> restartedWith(Node node) {
        return Stream.concat(instances.of(node).stream(), incoming.getOrDefault(node, List.of()).stream())
                .toList();
    }

    /**
     * What is wrong between the units: cycles, references to nothing or to several, names and host ports that are taken
     * twice, paths that two containers write. What is wrong within one unit is not looked at.
     *
     * @return the findings, each with its place
     */
    public List<Diagnostic> findings() {
        return findings;
    }

    /**
     * A picture for Markdown pages: a Mermaid flow chart. Arrows point to what is needed; solid ones pass restarts on.
     *
     * @return the text of the chart, without a fence
     */
    public String toMermaid() {
        return Mermaid.write(new Picture(numbers, edges));
    }

    /**
     * A picture for Graphviz. Arrows point to what is needed; solid ones pass restarts on.
     *
     * @return the text in the DOT language
     */
    public String toDot() {
        return Dot.write(new Picture(numbers, edges));
    }

    /** The number of units and edges. */
    @Override
    public String toString() {
        return numbers.size() + " units, " + edges.size() + " edges";
    }
}
