package dev.quadlet.ansible.internal.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page tells what the report does. {@code -Dquadlet.golden=write} writes the table anew. */
class CarriagePageTest {
    private static final Path PAGE = Path.of("../docs/ansible.md");
    private static final String BEGIN = "<!-- The table is written by CarriagePageTest. -->\n\n";
    private static final String END = "\n<!-- end -->";

    @Test
    void theTableOfThePageIsThatOfTheReport() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        if ("write".equals(System.getProperty("quadlet.golden"))) {
            page = page.substring(0, begin) + Carriage.markdown() + page.substring(page.indexOf(END, begin));
            Files.writeString(PAGE, page);
        }

        assertThat(page.substring(begin, page.indexOf(END, begin))).isEqualTo(Carriage.markdown());
    }
}
