package dev.quadlet.graph;

import dev.quadlet.syntax.Word;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

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

    private final Resolver resolver;
    private final Gathered gathered;

    Dependencies(Resolver resolver, Gathered gathered) {
        this.resolver = resolver;
        this.gathered = gathered;
    }

    void read(Member unit) {
        UNIT.forEach(meaning -> dependencies(unit, unit.node(), "Unit", meaning));
        installed(unit).forEach(node -> INSTALL.forEach(meaning -> dependencies(unit, node, "Install", meaning)));
        trigger(unit);
    }

    private void dependencies(Member unit, Node self, String section, Meaning meaning) {
        for (Placed line : lines(unit, section, meaning.key())) {
            for (Word word : line.words()) {
                Origin origin = line.origin(word.span());
                // Podman makes no link for a word with a slash, and says nothing
                if (section.equals("Unit") || word.text().indexOf('/') < 0) {
                    resolver.dependency(unit, word.text(), origin).forEach(other -> edge(self, other, meaning, origin));
                }
            }
        }
    }

    /**
     * Systemd passes an empty line of {@code [Unit]} over. But where Podman finds the name of a Quadlet file it writes the
     * list anew, and then an empty line takes back what stands before it.
     */
    private List<Placed> lines(Member unit, String section, String key) {
        List<Placed> behindEmpty = unit.text().all(section, key);
        boolean isWrittenAnew =
                resolver.translates(unit) && behindEmpty.stream().anyMatch(Dependencies::namesQuadlet);
        return section.equals("Unit") && !isWrittenAnew ? unit.text().evenBeforeEmpty(section, key) : behindEmpty;
    }

    private static boolean namesQuadlet(Placed line) {
        return line.words().stream()
                .anyMatch(word -> UnitKind.ofExtension(StringUtils.substringAfterLast(word.text(), "."))
                        .isPresent());
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
        if (!unit.node().name().isTemplate()) {
            return List.of(unit.node());
        }
        return unit.text().last("Install", "DefaultInstance").stream()
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
        Optional<Placed> said = unit.text().last(section, key);
        String target = said.map(Placed::value).orElse(unit.node().name().stem() + ".service");
        Origin origin = said.map(line -> line.origin(line.value()))
                .orElseGet(() -> Origins.ofSection(unit.text().own(), section));
        resolver.dependency(unit, target, origin)
                .forEach(service -> gathered.edge(service, unit.node(), Relation.TRIGGERED_BY, origin));
    }
}
