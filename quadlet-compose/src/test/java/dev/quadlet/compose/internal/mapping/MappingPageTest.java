package dev.quadlet.compose.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.compose.internal.command.OptionsPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page tells what the mapping does. {@code -Dquadlet.golden=write} writes its tables anew. */
class MappingPageTest {
    private static final Path PAGE = Path.of("../docs/migrate-from-compose.md");
    private static final String END = "\n<!-- end -->";

    @Test
    void theTableOfFieldsIsThatOfTheMapping() throws IOException {
        assertThat(table("fields", MappingPage.markdown())).isEqualTo(MappingPage.markdown());
    }

    @Test
    void theTableOfOptionsIsThatOfTheReader() throws IOException {
        assertThat(table("options", OptionsPage.markdown())).isEqualTo(OptionsPage.markdown());
    }

    private static String table(String name, String wanted) throws IOException {
        String page = Files.readString(PAGE);
        String mark = "<!-- " + name + ": written by MappingPageTest -->\n\n";
        int begin = page.indexOf(mark) + mark.length();
        int end = page.indexOf(END, begin);
        if ("write".equals(System.getProperty("quadlet.golden"))) {
            Files.writeString(PAGE, page.substring(0, begin) + wanted + page.substring(end));
            return wanted;
        }
        return page.substring(begin, end);
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
