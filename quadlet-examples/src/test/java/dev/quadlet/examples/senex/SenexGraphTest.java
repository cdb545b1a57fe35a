package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.graph.StackGraph;
import dev.quadlet.graph.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenexGraphTest {
    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void thePictureInTheDocumentationIsThatOfTheStack(String environment) throws IOException {
        StackGraph graph = StackGraph.of(SenexFiles.stack(environment));

        assertThat(Files.readString(Path.of("..", "docs", "graph.md")))
                .contains("```mermaid\n" + graph.toMermaid() + "```\n");
    }

    @Test
    void nothingIsWrongBetweenTheUnits() throws IOException {
        StackGraph graph = StackGraph.of(SenexFiles.stack("production"));

        assertThat(graph.findings()).isEmpty();
        assertThat(graph.startOrder())
                .extracting(Step::toString)
                .startsWith("0 senex-network.network")
                .anyMatch(step -> step.startsWith("2 web.container after "));
    }
}
