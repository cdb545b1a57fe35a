package dev.quadlet.examples.lab;

import dev.quadlet.directory.FoundUnit;
import dev.quadlet.directory.Layer;
import dev.quadlet.directory.LeftOut;
import dev.quadlet.directory.LeftOut.Reason;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import dev.quadlet.value.UnitKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was found in a tree: which files were read, and what the units say in their own section, drop-ins included. */
record Findings(List<String> units, List<String> dropIns, Map<String, String> effective) {
    private static final Set<Reason> READ =
            Set.of(Reason.POISONED, Reason.MALFORMED, Reason.UNREADABLE, Reason.BAD_NAME);

    /** What the library says. */
    static Findings of(QuadletDirectory found) {
        Stream<Path> units = Stream.concat(found.units().stream().map(FoundUnit::path), read(found.leftOut()));
        Stream<Path> dropIns = found.units().stream()
                .flatMap(unit -> Stream.concat(unit.layers().stream().skip(1).map(Layer::path), read(unit.leftOut())));
        Map<String, String> effective = new TreeMap<>();
        for (FoundUnit unit : found.units()) {
            UnitDocument document = unit.effective().document();
            UnitKind kind = unit.name().kind().orElseThrow();
            effective.put(unit.path().toString(), assignments(document, kind.sectionName()));
        }
        return new Findings(sorted(units), sorted(dropIns), effective);
    }

    private static Stream<Path> read(List<LeftOut> files) {
        return files.stream().filter(file -> READ.contains(file.reason())).map(LeftOut::path);
    }

    private static List<String> sorted(Stream<Path> paths) {
        return paths.map(Path::toString).sorted().toList();
    }

    private static String assignments(UnitDocument document, String section) {
        return String.join(
                "\n",
                document.section(section).stream()
                        .flatMap(found -> found.assignments().stream())
                        .map(Assignment::toString)
                        .toList());
    }

    /** What a verbose dry run of the generator says. */
    static Findings of(Run run, Set<String> unnameable) {
        Map<String, String> effective = new TreeMap<>();
        for (String service : run.output().split("(?m)^---.*---$", -1)) {
            UnitDocument document = parse(service);
            document.section("Unit").flatMap(unit -> unit.value("SourcePath")).ifPresent(path -> {
                if (!unnameable.contains(path)) {
                    effective.put(path, assignments(document, ownSection(path)));
                }
            });
        }
        Stream<String> dropIns = Stream.concat(loaded("Loading source drop-in file ", run).stream(), unreadable(run));
        return new Findings(
                loaded("Loading source unit file ", run), dropIns.sorted().toList(), effective);
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

    private static UnitDocument parse(String service) {
        return UnitParser.parse(SourceText.of("service", service), Dialect.SYSTEMD)
                .document();
    }

    private static String ownSection(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        return "X-" + UnitKind.ofExtension(extension).orElseThrow().sectionName();
    }
}
