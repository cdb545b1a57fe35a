package dev.quadlet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.syntax.PodmanVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that are no text are different names where their bytes are, and go by their bytes. */
class UndecodableNameTest {
    private static final String SCRIPT = """
            printf '[Container]\\nImage=x\\n' > a.container
            mkdir a.container.d
            for byte in 377 376 201 303; do
              printf "[Container]\\nLabel=b=$byte\\n" > "a.container.d/$(printf "\\\\$byte").conf"
            done
            """;

    @Test
    void dropInsOfSuchNamesAreMerged(@TempDir Path folder) throws Exception {
        int status = new ProcessBuilder("sh", "-ec", SCRIPT)
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(status).isZero();

        FoundUnit unit = QuadletDirectory.read(SearchPath.of(PodmanVersion.LATEST, folder))
                .units()
                .get(0);

        assertThat(unit.leftOut()).isEmpty();
        assertThat(unit.effective().asContainer().section().label()).hasToString("[b=201, b=303, b=376, b=377]");
    }
}
