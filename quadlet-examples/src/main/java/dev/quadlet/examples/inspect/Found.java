package dev.quadlet.examples.inspect;

import dev.quadlet.Scope;
import dev.quadlet.directory.FoundUnit;
import dev.quadlet.directory.Layer;
import dev.quadlet.directory.LeftOut;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.directory.SearchPath;
import dev.quadlet.graph.StackGraph;
import dev.quadlet.lint.LintOptions;
import dev.quadlet.lint.LintReport;
import dev.quadlet.lint.Linter;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.Strings;

/**
 * What was found in a place.
 *
 * @param place how it is called
 * @param base the folder without which the paths of its files are shown
 * @param directory what Podman finds there
 */
record Found(String place, Optional<Path> base, QuadletDirectory directory) {
    static Found in(Path folder, SearchPath search) throws IOException {
        return new Found(folder.toString(), Optional.of(folder.toRealPath()), QuadletDirectory.read(search));
    }

    static Found on(SearchPath search) {
        return new Found(search.toString(), Optional.empty(), QuadletDirectory.read(search));
    }

    String name(Path file) {
        return base.filter(file::startsWith)
                .map(folder -> folder.relativize(file))
                .orElse(file)
                .toString();
    }

    /** The reason with the names of other files shortened, too. */
    String line(LeftOut file) {
        String message = file.message();
        String told = file.because()
                .map(other -> message.replace(other.toString(), name(other)))
                .orElse(message);
        return name(file.path()) + ": " + told;
    }

    String line(Diagnostic problem) {
        return base.map(folder -> Strings.CS.removeStart(problem.toString(), folder + "/"))
                .orElseGet(problem::toString);
    }

    /** An explanation with the names of files shortened where they are the reason of something. */
    String reasons(String explanation) {
        return base.map(folder -> Strings.CS.replace(explanation, "# " + folder + "/", "# "))
                .orElse(explanation);
    }

    /** What the linter says, with the names of files shortened. */
    LintReport lint(Scope scope, LintOptions options) throws IOException {
        LintReport report = Linter.forPodman(directory.searchPath().podman())
                .scope(scope)
                .options(options)
                .environmentFiles(base.isPresent() ? EnvironmentFiles.in(base.get()) : List.of())
                .lint(directory);
        return base.map(report::relativeTo).orElse(report);
    }

    Path path(String name) {
        return base.map(folder -> folder.resolve(name)).orElse(Path.of(name));
    }

    StackGraph graph() {
        Map<UnitName, List<UnitDocument>> files = new LinkedHashMap<>();
        directory.units().forEach(unit -> files.put(unit.name(), documents(unit)));
        return StackGraph.of(files, directory.searchPath().podman());
    }

    private List<UnitDocument> documents(FoundUnit unit) {
        return unit.layers().stream().map(this::named).toList();
    }

    private UnitDocument named(Layer layer) {
        return layer.document().named(name(layer.path()));
    }
}
