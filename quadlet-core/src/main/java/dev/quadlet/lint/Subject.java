package dev.quadlet.lint;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.graph.Edge;
import dev.quadlet.graph.Node;
import dev.quadlet.graph.Relation;
import dev.quadlet.graph.StackGraph;
import dev.quadlet.service.Translation;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is linted, and for whom. */
final class Subject {
    private final PodmanVersion podman;
    private final Scope scope;
    private final boolean isAlone;
    private final List<LintUnit> units;
    private final Map<UnitName, LintUnit> byName = new HashMap<>();
    private final Map<String, Set<String>> environmentFiles;
    private final Translation translation;
    private final List<UnitDocument> idleDropIns;
    private final Optional<Stack> before;
    private final StackGraph graph;
    private final Set<UnitName> started;
    private final Set<String> accepted = new HashSet<>();

    Subject(
            PodmanVersion podman,
            Scope scope,
            boolean isAlone,
            List<LintUnit> units,
            List<EnvironmentFile> environmentFiles,
            Translation translation,
            StackGraph graph,
            List<UnitDocument> idleDropIns,
            Optional<Stack> before) {
        this.podman = podman;
        this.scope = scope;
        this.isAlone = isAlone;
        this.units = units;
        this.environmentFiles = new HashMap<>();
        this.translation = translation;
        this.graph = graph;
        this.idleDropIns = idleDropIns;
        this.before = before;
        this.started = started(graph);
        translation.services().forEach(service -> accepted.add(service.source()));
        units.forEach(unit -> byName.put(unit.name(), unit));
        environmentFiles.forEach(file -> this.environmentFiles.put(file.name(), file.names()));
    }

    PodmanVersion podman() {
        return podman;
    }

    boolean isUser() {
        return scope == Scope.USER;
    }

    /** Whether a single unit is looked at, so that nothing is known of others. */
    boolean isAlone() {
        return isAlone;
    }

    List<LintUnit> units() {
        return units;
    }

    Optional<LintUnit> unit(UnitName name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether Podman makes a service of a unit. */
    boolean isAccepted(LintUnit unit) {
        return accepted.contains(unit.name().text());
    }

    /** The unit of a kind that a word names, if it is here. */
    Optional<LintUnit> unit(String word, UnitKind kind) {
        return word.endsWith("." + kind.extension()) && UnitNames.isName(word)
                ? unit(UnitName.of(word))
                : Optional.empty();
    }

    /** The variables of an environment file beside the units, if the file is known. */
    Optional<Set<String>> variables(String file) {
        String name = file.startsWith("./") ? file.substring(2) : file;
        return Optional.ofNullable(environmentFiles.get(name)).map(TreeSet::new);
    }

    /** What a unit depends on by a key of {@code [Unit]}. */
    List<Edge> dependencies(UnitName unit, String key) {
        return graph.node(unit).isEmpty()
                ? List.of()
                : graph.dependenciesOf(unit).stream()
                        .filter(edge -> edge.origin().section().equals("Unit")
                                && edge.origin().key().equals(key))
                        .toList();
    }

    /** Whether something outside of these units starts a unit: a target, a timer, or another unit that is started itself. */
    boolean isStarted(UnitName unit) {
        return started.contains(unit);
    }

    private static Set<UnitName> started(StackGraph graph) {
        Deque<Node> todo = new ArrayDeque<>(graph.nodes().stream()
                .filter(node -> node.kind() == Node.Kind.OUTSIDE || node.kind() == Node.Kind.SYSTEMD)
                .toList());
        Set<UnitName> started = new HashSet<>();
        while (!todo.isEmpty()) {
            graph.dependenciesOf(todo.remove().name()).stream()
                    .filter(edge ->
                            starts(edge.relation()) && started.add(edge.to().name()))
                    .forEach(edge -> todo.add(edge.to()));
        }
        return started;
    }

    private static boolean starts(Relation relation) {
        return relation.needs() || relation == Relation.MEMBER || relation == Relation.TRIGGERED_BY;
    }

    /** Drop-ins that no unit takes. */
    List<UnitDocument> idleDropIns() {
        return idleDropIns;
    }

    /** What has been running, if somebody said so. */
    Optional<Stack> before() {
        return before;
    }

    Translation translation() {
        return translation;
    }

    StackGraph graph() {
        return graph;
    }
}
