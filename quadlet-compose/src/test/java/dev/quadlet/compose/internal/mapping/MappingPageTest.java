package dev.quadlet.compose.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page tells what the mapping does. {@code -Dquadlet.golden=write} writes the table anew. */
class MappingPageTest {
    private static final Path PAGE = Path.of("../docs/migrate-from-compose.md");
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

    @Test
    void everyFieldOfAServiceIsThere() {
        String table = MappingPage.markdown();

        assertThat(table)
                .contains(
                        "| `services.*.image` |",
                        "| `services.*.ports.host_ip` |",
                        "| `services.*.deploy.resources.limits.memory` |",
                        "| `services.*.networks.*.aliases` |",
                        "| `volumes.*.driver_opts` |",
                        "| `secrets.*.file` |");
    }
}
