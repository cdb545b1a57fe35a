package dev.quadlet.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.directory.SearchPath;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The graph finds a dangling reference in every unit that Podman refuses for one, and in none that it accepts. */
class MissingUnitsTest {
    private static final String REFUSED = "converting \"";
    private static final Set<String> REASONS =
            Set.of("was not found", "does not exist", "unable to translate dependency");

    @Test
    void podmanRefusesWhatTheGraphFinds() throws IOException {
        Set<String> missed = new TreeSet<>();
        Set<String> wronglyFound = new TreeSet<>();
        int refused = 0;
        for (RecordedCase recorded : RecordedCase.all()) {
            Map<UnitName, List<UnitDocument>> files = read(recorded);
            Set<String> found = dangling(files, recorded);
            Set<String> wanted = refused(recorded, true);
            Set<String> anyReason = refused(recorded, false);
            wanted.stream()
                    .filter(unit -> !found.contains(unit))
                    .forEach(unit -> missed.add(recorded.name() + " " + unit));
            found.stream()
                    .filter(unit -> !anyReason.contains(unit))
                    .forEach(unit -> wronglyFound.add(recorded.name() + " " + unit));
            refused += wanted.size();
        }

        assertThat(missed).isEmpty();
        assertThat(wronglyFound).isEmpty();
        assertThat(refused).isPositive();
    }

    private static Map<UnitName, List<UnitDocument>> read(RecordedCase recorded) throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path folder = disk.getPath("/units");
            for (Map.Entry<String, String> file : recorded.files().entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.resolveSibling(""));
                Files.writeString(path, file.getValue());
            }
            return QuadletDirectory.read(SearchPath.of(recorded.podman(), folder))
                    .documents();
        }
    }

    private static Set<String> dangling(Map<UnitName, List<UnitDocument>> files, RecordedCase recorded) {
        Set<SourceText> sources = StackGraph.of(files, recorded.podman()).findings().stream()
                .filter(finding -> finding.rule().equals(Rules.DANGLING_REFERENCE))
                .map(Diagnostic::source)
                .collect(Collectors.toSet());
        return files.entrySet().stream()
                .filter(unit ->
                        unit.getValue().stream().map(UnitDocument::source).anyMatch(sources::contains))
                .map(unit -> unit.getKey().text())
                .collect(Collectors.toSet());
    }

    /** The units that were not converted, as the generator names them. */
    private static Set<String> refused(RecordedCase recorded, boolean forMissingUnits) {
        return recorded.errors()
                .lines()
                .filter(line -> line.contains(REFUSED))
                .filter(line -> !forMissingUnits || REASONS.stream().anyMatch(line::contains))
                .map(line -> line.substring(line.indexOf(REFUSED) + REFUSED.length()))
                .map(line -> line.substring(0, line.indexOf('"')))
                .collect(Collectors.toSet());
    }
}
