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
import org.apache.commons.lang3.StringUtils;

/** Finds volumes and paths of the host that two containers write, or relabel for themselves. */
final class PathCollisions {
    private static final List<String> NOBODYS = List.of("/dev", "/proc", "/sys");

    private static final Set<String> WRITABLE = Set.of("bind", "volume");

    private record Use(Member unit, Origin origin, boolean writes, boolean relabels) {}

    private final Findings findings;
    private final Members members;
    private final Map<String, List<Use>> uses = new LinkedHashMap<>();

    PathCollisions(Findings findings, Members members) {
        this.findings = findings;
        this.members = members;
    }

    void check() {
        members.all().stream()
                .filter(member -> member.is(UnitKind.CONTAINER) && member.node().isStartable())
                .forEach(this::read);
        uses.forEach(this::report);
    }

    private void read(Member unit) {
        unit.text().all("Container", "Volume").forEach(line -> volume(unit, line));
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

    /** The volume, by its name, or the path without slashes at its end. */
    private String meant(Member unit, String source) {
        if (source.startsWith("/")) {
            return "path " + unit.expanded(StringUtils.stripEnd(source, "/"));
        }
        if (source.startsWith(".")) {
            return "path " + unit.folder() + unit.expanded(source);
        }
        if (source.startsWith("%") || source.startsWith("~")) {
            return "path " + unit.expanded(source);
        }
        Optional<String> ofUnit = UnitNames.find(source)
                .flatMap(members::file)
                .flatMap(volume -> ResourceNames.of(volume, UnitKind.VOLUME));
        return "volume " + ofUnit.orElse(source);
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
        Optional<String> pod = one.text().last("Container", "Pod").map(Placed::unquoted);
        return pod.isPresent()
                && pod.equals(other.text().last("Container", "Pod").map(Placed::unquoted));
    }

    private void written(String what, List<Use> all) {
        List<Use> writers = all.stream().filter(Use::writes).toList();
        for (Use other : writers) {
            Use first = writers.get(0);
            if (!other.unit().equals(first.unit())) {
                findings.notice(
                        Rules.SHARED_PATH,
                        other.origin(),
                        first.unit().node() + " and " + other.unit().node() + " both write the " + what);
            }
        }
    }
}
