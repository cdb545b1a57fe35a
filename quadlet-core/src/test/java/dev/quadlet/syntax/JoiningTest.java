package dev.quadlet.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** How lines are joined and what they are taken for, by every reader: one table each. */
class JoiningTest {
    private static final List<Dialect> READERS = List.of(
            Dialect.podman(PodmanVersion.of(5, 4)),
            Dialect.podman(PodmanVersion.of(5, 3)),
            Dialect.podman(PodmanVersion.of(4, 9)),
            Dialect.podman(PodmanVersion.of(4, 5)),
            Dialect.SYSTEMD);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "joining.txt", delimiter = '|', quoteCharacter = '\0')
    void linesAreJoined(ArgumentsAccessor row) {
        assertRead(row);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "lines.txt", delimiter = '|', quoteCharacter = '\0')
    void linesAreTold(ArgumentsAccessor row) {
        assertRead(row);
    }

    /** Columns: what it shows, the text, and what each reader makes of it; a dash is the column before. */
    private static void assertRead(ArgumentsAccessor row) {
        String expected = "";
        for (int i = 0; i < READERS.size(); i++) {
            String cell = row.getString(i + 2);
            expected = "-".equals(cell) ? expected : Objects.requireNonNullElse(cell, "");
            assertThat(Shown.lines(Shown.parsed(row.getString(1), READERS.get(i))))
                    .as("%s", READERS.get(i))
                    .isEqualTo(expected);
        }
    }
}
