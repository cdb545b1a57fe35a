package dev.quadlet.kubernetes.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.key.Key;
import dev.quadlet.key.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page tells what the mapping does. {@code -Dquadlet.golden=write} writes the table anew. */
class MappingPageTest {
    private static final Path PAGE = Path.of("../docs/kubernetes.md");
    private static final String BEGIN = "<!-- The table is written by MappingPageTest. -->\n\n";

    @Test
    void theTableOfThePageIsThatOfTheMapping() throws IOException {
        String page = Files.readString(PAGE);
        int table = page.indexOf(BEGIN) + BEGIN.length();
        if ("write".equals(System.getProperty("quadlet.golden"))) {
            page = page.substring(0, table) + MappingPage.markdown();
            Files.writeString(PAGE, page);
        }

        assertThat(page.substring(table)).isEqualTo(MappingPage.markdown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Container", "Pod"})
    void everyKeyHasARow(String section) {
        List<String> known = Keys.all().stream()
                .filter(key -> key.section().equals(section))
                .map(Key::name)
                .toList();

        assertThat(MappingPage.keys(section)).containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Volume",
                "Network",
                "Image",
                "Build",
                "Artifact",
                "Kube",
                "Unit",
                "Service",
                "Install",
                "Quadlet"
            })
    void everyRowIsAKey(String section) {
        assertThat(MappingPage.keys(section))
                .allMatch(key -> Keys.find(section, key).isPresent());
    }
}
