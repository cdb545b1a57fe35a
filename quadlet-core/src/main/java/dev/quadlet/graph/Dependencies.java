package dev.quadlet.graph;

import dev.quadlet.key.DependencyKeys;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.Word;
import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the keys of systemd that name other units: those of {@code [Unit]} and {@code [Install]}, and triggers. */
final class Dependencies {
    private static final Map<String, String> TRIGGERS = Map.of("timer", "Timer", "path", "Path", "socket", "Socket");

    /** A key, what it means, and whether the unit that says it is the one that depends. */
    private record Meaning(String key, Relation relation, boolean forward) {}

    private static final List<Meaning> UNIT = List.of(
            new Meaning("Wants", Relation.WANTS, true),
            new Meaning("Requires", Relation.REQUIRES, true),
            new Meaning("Requisite", Relation.REQUISITE, true),
            new Meaning("BindsTo", Relation.BINDS_TO, true),
            new Meaning("PartOf", Relation.PART_OF, true),
            new Meaning("Upholds", Relation.UPHOLDS, true),
            new Meaning("After", Relation.ORDER, true),
            new Meaning("Before", Relation.ORDER, false),
            new Meaning("Conflicts", Relation.CONFLICTS, true),
            new Meaning("OnFailure", Relation.ON_FAILURE, true),
            new Meaning("OnSuccess", Relation.ON_SUCCESS, true),
            new Meaning("PropagatesReloadTo", Relation.RELOADS_WITH, false),
            new Meaning("ReloadPropagatedFrom", Relation.RELOADS_WITH, true),
            new Meaning("PropagatesStopTo", Relation.STOPS_WITH, false),
            new Meaning("StopPropagatedFrom", Relation.STOPS_WITH, true));

    private static final List<Meaning> INSTALL = List.of(
            new Meaning("WantedBy", Relation.WANTS, false),
            new Meaning("RequiredBy", Relation.REQUIRES, false),
            new Meaning("UpheldBy", Relation.UPHOLDS, false));

    /** The first to make links of {@code UpheldBy=}. */
    private static final PodmanVersion UPHOLDS = PodmanVersion.of(5, 5);

    private final PodmanVersion podman;
    private final Resolver resolver;
    private final Gathered gathered;

    Dependencies(PodmanVersion podman, Resolver resolver, Gathered gathered) {
        this.podman = podman;
        this.resolver = resolver;
        this.gathered = gathered;
    }

    void read(Member unit) {
        UNIT.forEach(meaning -> dependencies(unit, meaning));
        installed(unit)
                .forEach(node -> INSTALL.stream()
                        .filter(meaning -> isLinked(unit, meaning))
                        .forEach(meaning -> links(unit, node, meaning)));
        trigger(unit);
    }

    /**
     * Where Podman finds the name of a Quadlet file, it writes the list anew, and then an empty line takes back what stands
     * before it. Otherwise it copies all lines as they are, and systemd passes an empty one over.
     */
    private void dependencies(Member unit, Meaning meaning) {
        List<Placed> behindEmpty = unit.text().all("Unit", meaning.key());
        boolean isTranslated = unit.isQuadlet() && behindEmpty.stream().anyMatch(this::namesQuadlet);
        List<Placed> lines = isTranslated ? behindEmpty : unit.text().evenBeforeEmpty("Unit", meaning.key());
        for (Placed line : lines) {
            for (Word word : isTranslated ? line.words() : line.wordsOfSystemd()) {
                Origin origin = line.origin(word.span());
                List<Node> others = isTranslated
                        ? resolver.translated(unit, word.text(), origin)
                        : resolver.dependency(unit, word.text(), origin);
                others.forEach(other -> edge(unit.node(), other, meaning, origin));
            }
        }
    }

    private boolean namesQuadlet(Placed line) {
        return line.words().stream().anyMatch(word -> DependencyKeys.isTranslated(word.text(), podman));
    }

    /** Podman learned the last of these keys later than systemd. */
    private boolean isLinked(Member unit, Meaning meaning) {
        return meaning.relation() != Relation.UPHOLDS || !unit.isQuadlet() || podman.atLeast(UPHOLDS);
    }

    private void links(Member unit, Node self, Meaning meaning) {
        for (Placed line : unit.text().all("Install", meaning.key())) {
            for (Word word : line.words()) {
                Origin origin = line.origin(word.span());
                // Podman makes no link for a word with a slash, and says nothing
                if (word.text().indexOf('/') < 0) {
                    resolver.dependency(unit, word.text(), origin).forEach(other -> edge(self, other, meaning, origin));
                }
            }
        }
    }

    private void edge(Node self, Node other, Meaning meaning, Origin origin) {
        gathered.edge(meaning.forward() ? self : other, meaning.forward() ? other : self, meaning.relation(), origin);
    }

    /**
     * What {@code [Install]} is about: the unit, or the default instance of a template. For an instance without a file of
     * its own nobody makes links.
     */
    private List<Node> installed(Member unit) {
        if (unit.node().kind() == Node.Kind.INSTANCE) {
            return List.of();
        }
        if (!unit.node().service().isTemplate()) {
            return List.of(unit.node());
        }
        return unit.text().filled("Install", "DefaultInstance").stream()
                .flatMap(line -> instance(unit, line).stream())
                .toList();
    }

    private List<Node> instance(Member template, Placed line) {
        UnitName service = template.node().service();
        String name = service.prefix() + "@" + line.unquoted() + "." + service.extension();
        return resolver.dependency(template, name, line.origin(line.unquoted()));
    }

    private void trigger(Member unit) {
        Optional<String> section =
                Optional.ofNullable(TRIGGERS.get(unit.node().name().extension()));
        section.ifPresent(found -> triggered(unit, found));
    }

    private void triggered(Member unit, String section) {
        String key = section.equals("Socket") ? "Service" : "Unit";
        Optional<Placed> said = unit.text().filled(section, key);
        String target = said.map(Placed::value).orElse(unit.node().name().stem() + ".service");
        Origin origin = said.map(line -> line.origin(line.value()))
                .orElseGet(() -> Origins.ofSection(unit.text().own(), section));
        resolver.dependency(unit, target, origin)
                .forEach(service -> gathered.edge(service, unit.node(), Relation.TRIGGERED_BY, origin));
    }
}
