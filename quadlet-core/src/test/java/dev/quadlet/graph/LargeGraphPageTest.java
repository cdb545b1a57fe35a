package dev.quadlet.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The picture in {@code docs/graph-large.md} is that of the largest recorded stack, without its names. */
class LargeGraphPageTest {
    @Test
    void thePictureIsThatOfTheLargestStack() throws IOException {
        RecordedCase largest = RecordedCase.all().stream()
                .filter(recorded -> recorded.podman().equals(PodmanVersion.of(5, 8, 6)))
                .max(Comparator.comparingInt(recorded -> recorded.files().size()))
                .orElseThrow();
        StackGraph graph = graph(largest);
        String page = Files.readString(Path.of("..", "docs", "graph-large.md"));

        assertThat(largest.files()).hasSize(212);
        assertThat(graph.cycles()).isEmpty();
        assertThat(graph.edges()).hasSize(321);
        assertThat(page).contains("212 files of which 141 have a name of their own", "make 321 edges");
        assertThat(page).contains("```mermaid\n" + nameless(graph) + "```\n");
    }

    /** All that people wrote, of equal names the first: also what lies in folders that Podman drops for a bad file in them. */
    private static StackGraph graph(RecordedCase recorded) {
        Map<UnitName, List<UnitDocument>> files = new LinkedHashMap<>();
        recorded.files().forEach((path, text) -> {
            String name = path.substring(path.lastIndexOf('/') + 1);
            UnitDocument document = UnitParser.parse(SourceText.of(name, text), Dialect.podman(recorded.podman()))
                    .document();
            files.putIfAbsent(UnitName.of(name), List.of(document));
        });
        assertThat(files).hasSize(141);
        return StackGraph.of(files, recorded.podman());
    }

    /** Of the units only the kind and a number is shown. */
    private static String nameless(StackGraph graph) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : graph.toMermaid().split("\n", -1)) {
            int start = line.indexOf('"');
            int end = line.lastIndexOf('"');
            if (start >= 0 && end > start) {
                String kind = line.substring(line.lastIndexOf('.') + 1, end);
                String name = kind + " " + counts.merge(kind, 1, Integer::sum);
                lines.add(line.substring(0, start + 1) + name + line.substring(end));
            } else {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }
}
