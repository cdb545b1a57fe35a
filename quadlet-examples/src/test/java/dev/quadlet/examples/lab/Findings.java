package dev.quadlet.examples.lab;

import dev.quadlet.directory.FoundUnit;
import dev.quadlet.directory.Layer;
import dev.quadlet.directory.LeftOut;
import dev.quadlet.directory.LeftOut.Reason;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.value.UnitKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found in a tree: which files were read, what the units say in their own section, drop-ins included, and what their
 * services are called.
 */
record Findings(
        List<String> units, List<String> dropIns, Map<String, List<String>> merged, Map<String, String> services) {
    private static final Set<Reason> READ =
            Set.of(Reason.POISONED, Reason.MALFORMED, Reason.UNREADABLE, Reason.BAD_NAME);

    /** What the library says; of services only those that the generator did not refuse to make. */
    static Findings of(QuadletDirectory found, Set<String> made) {
        Map<Boolean, List<Path>> unread = read(found.leftOut())
                .collect(Collectors.partitioningBy(path -> path.toString().endsWith(".conf")));
        Stream<Path> units = Stream.concat(found.units().stream().map(FoundUnit::path), unread.get(false).stream());
        Stream<Path> dropIns = Stream.of(
                        found.units().stream().flatMap(unit -> merged(unit.layers())),
                        found.units().stream().flatMap(unit -> read(unit.leftOut())),
                        found.leftOut().stream().flatMap(file -> merged(file.layers())),
                        unread.get(true).stream())
                .flatMap(paths -> paths);
        Map<String, List<String>> merged = new TreeMap<>();
        Map<String, String> services = new TreeMap<>();
        for (FoundUnit unit : found.units()) {
            String path = unit.path().toString();
            if (made.contains(path)) {
                merged.put(path, assignments(unit));
                services.put(path, unit.serviceName().text());
            }
        }
        return new Findings(sorted(units), sorted(dropIns), merged, services);
    }

    /** The drop-ins behind a unit's own file. */
    private static Stream<Path> merged(List<Layer> layers) {
        return layers.stream().skip(1).map(Layer::path);
    }

    private static Stream<Path> read(List<LeftOut> files) {
        return files.stream().filter(file -> READ.contains(file.reason())).map(LeftOut::path);
    }

    private static List<String> sorted(Stream<Path> paths) {
        return paths.map(Path::toString).sorted().toList();
    }

    /** What the files of a unit say, one after the other. */
    private static List<String> assignments(FoundUnit unit) {
        String section = unit.name().kind().orElseThrow().sectionName();
        return unit.layers().stream()
                .flatMap(layer -> layer.document().section(section).stream())
                .flatMap(own -> own.assignments().stream())
                .map(Assignment::toString)
                .toList();
    }

    /** What a verbose dry run of the generator says. */
    static Findings of(Run run, Set<String> unnameable) {
        Map<String, List<String>> merged = new TreeMap<>();
        Map<String, String> services = new TreeMap<>();
        String name = "";
        List<String> lines = new ArrayList<>();
        for (String line : (run.output() + "\n------\n").split("\n", -1)) {
            if (line.startsWith("---") && line.endsWith("---")) {
                add(name, lines, merged, services);
                name = line.substring(3, Math.max(3, line.length() - 3));
                lines.clear();
            } else {
                lines.add(line);
            }
        }
        merged.keySet().removeAll(unnameable);
        services.keySet().removeAll(unnameable);
        Stream<String> dropIns = Stream.concat(loaded("Loading source drop-in file ", run).stream(), unreadable(run));
        return new Findings(
                loaded("Loading source unit file ", run), dropIns.sorted().toList(), merged, services);
    }

    private static void add(
            String name, List<String> lines, Map<String, List<String>> merged, Map<String, String> services) {
        for (String line : section("Unit", lines)) {
            if (line.startsWith("SourcePath=")) {
                String path = line.substring(line.indexOf('=') + 1);
                merged.put(path, section(ownSection(path), lines));
                services.put(path, name);
            }
        }
    }

    /** Line by line, as they are written: one that ends in a backslash is not continued. */
    private static List<String> section(String name, List<String> lines) {
        List<String> found = new ArrayList<>();
        boolean isIn = false;
        for (String line : lines) {
            if (line.startsWith("[")) {
                isIn = line.equals("[" + name + "]");
            } else if (isIn && line.indexOf('=') > 0 && !line.startsWith("#") && !line.startsWith(";")) {
                found.add(line);
            }
        }
        return found;
    }

    /** What has the name of a folder of drop-ins and is none is read in vain. */
    private static Stream<String> unreadable(Run run) {
        String message = "error reading directory \"";
        return run.errors()
                .lines()
                .filter(line -> line.contains(message))
                .map(line -> line.substring(line.indexOf(message) + message.length()))
                .map(line -> line.substring(0, line.indexOf('"')));
    }

    private static List<String> loaded(String message, Run run) {
        return run.errors()
                .lines()
                .filter(line -> line.contains(message))
                .map(line -> line.substring(line.indexOf(message) + message.length()))
                .sorted()
                .toList();
    }

    private static String ownSection(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        return "X-" + UnitKind.ofExtension(extension).orElseThrow().sectionName();
    }
}
