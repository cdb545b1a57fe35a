package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.kubernetes.KubernetesManifests;
import dev.quadlet.kubernetes.options.KubernetesOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The stack as manifests, and what is said about it. {@code -Dquadlet.golden=write} writes them anew. */
class SenexKubernetesTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/quadlet/examples/senex/kubernetes");

    @Test
    void theManifestsAreThoseBesideTheTests() throws IOException {
        KubernetesManifests made = KubernetesManifests.of(
                SenexFiles.stack("production"), KubernetesOptions.defaults().port("postgres", 5432));
        if ("write".equals(System.getProperty("quadlet.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve("manifests.yaml"), made.text());
            Files.writeString(FOLDER.resolve("report.txt"), made.lossReport().text());
        }

        assertThat(made.text()).isEqualTo(Files.readString(FOLDER.resolve("manifests.yaml")));
        assertThat(made.lossReport().text()).isEqualTo(Files.readString(FOLDER.resolve("report.txt")));
    }
}
