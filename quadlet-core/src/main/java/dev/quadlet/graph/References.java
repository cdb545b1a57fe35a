package dev.quadlet.graph;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.Word;
import dev.quadlet.value.UnitKind;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Reads where a Quadlet unit names another one by its file. */
final class References {
    private static final Set<UnitKind> MOUNTABLE = Set.of(UnitKind.VOLUME, UnitKind.IMAGE, UnitKind.ARTIFACT);
    private static final Set<String> MOUNTS = Set.of("bind", "glob", "volume");
    private static final PodmanVersion LEAVES_TEMPLATES_OUT = PodmanVersion.of(6, 0);

    /** The first to look for units in the mounts of images, for containers in networks, and to refuse what is not there. */
    private static final PodmanVersion CHECKS = PodmanVersion.of(5, 3);

    private final PodmanVersion podman;
    private final Resolver resolver;
    private final Gathered gathered;

    References(PodmanVersion podman, Resolver resolver, Gathered gathered) {
        this.podman = podman;
        this.resolver = resolver;
        this.gathered = gathered;
    }

    void read(Member unit) {
        String own = unit.ownSection();
        if (unit.is(UnitKind.CONTAINER) || isMadeOfImage(unit)) {
            unit.text().filled(own, "Image").ifPresent(line -> image(unit, line));
        }
        unit.text().all(own, "Network").forEach(line -> network(unit, line));
        unit.text().all(own, "Volume").forEach(line -> volume(unit, line));
        unit.text().all(own, "Mount").forEach(line -> mounts(unit, line));
        unit.text().filled(own, "Pod").ifPresent(line -> pod(unit, line));
    }

    private static boolean isMadeOfImage(Member unit) {
        return unit.is(UnitKind.VOLUME)
                && unit.text()
                        .last("Volume", "Driver")
                        .filter(line -> line.unquoted().equals("image"))
                        .isPresent();
    }

    private void image(Member unit, Placed line) {
        reference(
                unit,
                line.origin(line.unquoted()),
                line.unquoted(),
                Relation.IMAGE,
                Set.of(UnitKind.IMAGE, UnitKind.BUILD));
    }

    private void network(Member unit, Placed line) {
        Set<UnitKind> kinds =
                podman.atLeast(CHECKS) ? Set.of(UnitKind.NETWORK, UnitKind.CONTAINER) : Set.of(UnitKind.NETWORK);
        String file = beforeColon(line.value());
        reference(unit, line.origin(file), file, Relation.NETWORK, kinds);
    }

    /** A path alone is that of a volume without a name, whatever it looks like. */
    private void volume(Member unit, Placed line) {
        Set<UnitKind> kinds = Set.of(UnitKind.VOLUME, UnitKind.ARTIFACT);
        String file = beforeColon(line.value());
        if (file.length() < line.value().length() && !isPath(file)) {
            reference(unit, line.origin(file), file, Relation.VOLUME, kinds);
        }
    }

    private static boolean isPath(String source) {
        return source.startsWith("/") || source.startsWith(".");
    }

    private void mounts(Member unit, Placed line) {
        for (Word word : line.words(SplitRule.ARGS)) {
            MountWord mount = MountWord.of(word.text());
            if (isMounted(mount.type())) {
                mount.source()
                        .filter(source -> !isPath(source))
                        .ifPresent(source -> reference(unit, mount.origin(line), source, Relation.MOUNT, MOUNTABLE));
            }
        }
    }

    /** Of other types, such as tmpfs, Podman takes the source as it stands. */
    private boolean isMounted(String type) {
        return switch (type) {
            case "image" -> podman.atLeast(CHECKS);
            case "artifact" -> podman.atLeast(UnitKind.ARTIFACT.since());
            default -> MOUNTS.contains(type);
        };
    }

    private void pod(Member unit, Placed line) {
        Optional<Node> pod =
                reference(unit, line.origin(line.unquoted()), line.unquoted(), Relation.POD, Set.of(UnitKind.POD));
        if (pod.isPresent() && startsWithPod(unit)) {
            gathered.edge(pod.get(), unit.node(), Relation.MEMBER, line.origin(line.unquoted()));
        }
    }

    private boolean startsWithPod(Member unit) {
        boolean isLeftOut = unit.node().name().isTemplate() && podman.atLeast(LEAVES_TEMPLATES_OUT);
        return !isLeftOut
                && unit.text()
                        .last(unit.ownSection(), "StartWithPod")
                        .flatMap(Placed::toBoolean)
                        .orElse(true);
    }

    private Optional<Node> reference(Member unit, Origin origin, String file, Relation relation, Set<UnitKind> kinds) {
        boolean isPath = file.startsWith("/") || file.startsWith(".");
        boolean isReference = !isPath
                && UnitKind.ofExtension(StringUtils.substringAfterLast(file, '.'), podman)
                        .filter(kinds::contains)
                        .isPresent();
        if (!isReference) {
            return Optional.empty();
        }
        Optional<Node> node = resolver.reference(file, origin);
        node.ifPresent(found -> gathered.edge(unit.node(), found, relation, origin));
        return node;
    }

    private static String beforeColon(String value) {
        return StringUtils.substringBefore(value, ':');
    }
}
