package dev.quadlet.graph;

import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.Word;
import dev.quadlet.value.UnitKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds volumes and paths of the host that two containers or pods write, or relabel for themselves. */
final class PathCollisions {
    private static final List<String> NOBODYS = List.of("/dev", "/proc", "/sys");

    private static final Set<String> WRITABLE = Set.of("bind", "volume");

    private record Use(Member unit, Origin origin, boolean writes, boolean relabels) {}

    private final Findings findings;
    private final Members members;
    private final ResourceNames names;
    private final Map<String, List<Use>> uses = new LinkedHashMap<>();

    PathCollisions(Findings findings, Members members, ResourceNames names) {
        this.findings = findings;
        this.members = members;
        this.names = names;
    }

    void check() {
        members.all().stream()
                .filter(member -> member.is(UnitKind.CONTAINER) || member.is(UnitKind.POD))
                .filter(member -> member.node().isStartable())
                .forEach(this::read);
        uses.forEach(this::report);
    }

    private void read(Member unit) {
        unit.text().all(unit.ownSection(), "Volume").forEach(line -> volume(unit, line));
        unit.text().all("Container", "Mount").forEach(line -> mounts(unit, line));
    }

    private void volume(Member unit, Placed line) {
        String[] parts = line.value().split(":", 3);
        if (parts.length > 1) {
            List<String> options = parts.length < 3 ? List.of() : Arrays.asList(parts[2].split(",", -1));
            use(parts[0], new Use(unit, line.origin(parts[0]), !options.contains("ro"), options.contains("Z")));
        }
    }

    private void mounts(Member unit, Placed line) {
        for (Word word : line.words(SplitRule.ARGS)) {
            MountWord mount = MountWord.of(word.text());
            if (WRITABLE.contains(mount.type())) {
                Use use = new Use(unit, mount.origin(line), !mount.isReadOnly(), mount.isRelabelled());
                mount.source().ifPresent(source -> use(source, use));
            }
        }
    }

    private void use(String source, Use use) {
        if (isShared(source)) {
            uses.computeIfAbsent(meant(use.unit(), source), key -> new ArrayList<>())
                    .add(use);
        }
    }

    /** Variables have a value for each unit, and sockets and devices are there to be shared. */
    private static boolean isShared(String source) {
        return !source.isEmpty()
                && !source.endsWith(".sock")
                && source.indexOf('$') < 0
                && NOBODYS.stream().noneMatch(path -> source.equals(path) || source.startsWith(path + "/"));
    }

    /** The volume, by its name, or the path. */
    private String meant(Member unit, String source) {
        if (source.startsWith("/")) {
            return "path /" + plain(unit.expanded(source));
        }
        if (source.startsWith(".")) {
            return "path " + unit.folder() + "./" + plain(unit.expanded(source));
        }
        if (source.startsWith("%") || source.startsWith("~")) {
            return "path " + plain(unit.expanded(source));
        }
        Optional<String> ofUnit =
                UnitNames.find(source).flatMap(members::file).flatMap(volume -> names.ofVolume(volume, unit));
        return "volume " + ofUnit.orElse(source);
    }

    /** Without the parts of a path that say nothing: {@code a//./b/} is {@code a/b}. */
    private static String plain(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .collect(Collectors.joining("/"));
    }

    private void report(String what, List<Use> all) {
        Optional<Use> relabels = all.stream().filter(Use::relabels).findFirst();
        relabels.ifPresentOrElse(own -> relabelled(what, own, all), () -> written(what, all));
    }

    private void relabelled(String what, Use own, List<Use> all) {
        for (Use other : all) {
            if (!other.unit().equals(own.unit()) && !sharePod(other.unit(), own.unit())) {
                findings.warning(
                        Rules.RELABEL_COLLISION,
                        other.origin(),
                        own.unit().node() + " takes the " + what + " for itself (Z); with SELinux, "
                                + other.unit().node() + " and it shut each other out: "
                                + "label it for both (z, relabel=shared)");
            }
        }
    }

    /** Containers of one pod have one label. */
    private static boolean sharePod(Member one, Member other) {
        return pod(one).isPresent() && pod(one).equals(pod(other));
    }

    private static Optional<String> pod(Member unit) {
        return unit.is(UnitKind.POD)
                ? Optional.of(unit.node().name().text())
                : unit.text().filled("Container", "Pod").map(Placed::unquoted);
    }

    /** What a pod mounts is mounted into each of its containers. */
    private static boolean isAPod(Use one, Use other) {
        return one.unit().is(UnitKind.POD) || other.unit().is(UnitKind.POD);
    }

    private void written(String what, List<Use> all) {
        List<Use> writers = all.stream().filter(Use::writes).toList();
        for (Use other : writers) {
            Use first = writers.get(0);
            boolean isSame =
                    other.unit().equals(first.unit()) || (isAPod(other, first) && sharePod(other.unit(), first.unit()));
            if (!isSame) {
                findings.notice(
                        Rules.SHARED_PATH,
                        other.origin(),
                        first.unit().node() + " and " + other.unit().node() + " both write the " + what);
            }
        }
    }
}
