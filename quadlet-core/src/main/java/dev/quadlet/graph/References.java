package dev.quadlet.graph;

import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.Word;
import dev.quadlet.value.UnitKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads where a Quadlet unit names another one by its file. */
final class References {
    private static final Set<UnitKind> MOUNTABLE =
            Set.of(UnitKind.VOLUME, UnitKind.IMAGE, UnitKind.BUILD, UnitKind.ARTIFACT);

    private final Resolver resolver;
    private final Gathered gathered;

    References(Resolver resolver, Gathered gathered) {
        this.resolver = resolver;
        this.gathered = gathered;
    }

    void read(Member unit) {
        String own = unit.ownSection();
        if (unit.is(UnitKind.CONTAINER) || unit.is(UnitKind.VOLUME)) {
            unit.text().last(own, "Image").ifPresent(line -> image(unit, line));
        }
        unit.text().all(own, "Network").forEach(line -> network(unit, line));
        unit.text().all(own, "Volume").forEach(line -> volume(unit, line));
        unit.text().all(own, "Mount").forEach(line -> mounts(unit, line));
        unit.text().last(own, "Pod").ifPresent(line -> pod(unit, line));
    }

    private void image(Member unit, Placed line) {
        reference(unit, line, line.unquoted(), Relation.IMAGE, Set.of(UnitKind.IMAGE, UnitKind.BUILD));
    }

    private void network(Member unit, Placed line) {
        Set<UnitKind> kinds = Set.of(UnitKind.NETWORK, UnitKind.CONTAINER);
        reference(unit, line, beforeColon(line.value()), Relation.NETWORK, kinds);
    }

    private void volume(Member unit, Placed line) {
        Set<UnitKind> kinds = Set.of(UnitKind.VOLUME, UnitKind.ARTIFACT);
        reference(unit, line, beforeColon(line.value()), Relation.VOLUME, kinds);
    }

    private void mounts(Member unit, Placed line) {
        for (Word word : line.words(SplitRule.ARGS)) {
            MountSource.of(word.text()).ifPresent(source -> reference(unit, line, source, Relation.MOUNT, MOUNTABLE));
        }
    }

    private void pod(Member unit, Placed line) {
        Optional<Node> pod = reference(unit, line, line.unquoted(), Relation.POD, Set.of(UnitKind.POD));
        if (pod.isPresent() && startsWithPod(unit)) {
            gathered.edge(pod.get(), unit.node(), Relation.MEMBER, line.origin(line.unquoted()));
        }
    }

    private static boolean startsWithPod(Member unit) {
        Optional<Placed> line = unit.text().last(unit.ownSection(), "StartWithPod");
        return line.map(said -> List.of("1", "yes", "true", "on").contains(said.unquoted()))
                .orElse(true);
    }

    private Optional<Node> reference(Member unit, Placed line, String file, Relation relation, Set<UnitKind> kinds) {
        if (kindOf(file).filter(kinds::contains).isEmpty()) {
            return Optional.empty();
        }
        Origin origin = line.origin(file);
        Optional<Node> node = resolver.reference(file, origin);
        node.ifPresent(found -> gathered.edge(unit.node(), found, relation, origin));
        return node;
    }

    private static Optional<UnitKind> kindOf(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : UnitKind.ofExtension(file.substring(dot + 1));
    }

    private static String beforeColon(String value) {
        int colon = value.indexOf(':');
        return colon < 0 ? value : value.substring(0, colon);
    }
}
