package dev.quadlet.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Compares the key table with one that was derived from all releases of Podman; skipped where that is absent. */
class ReferenceTableTest {
    private static final Path REFERENCE = Path.of(System.getProperty("quadlet.conformance", "../../shared/conformance"))
            .resolveSibling("reference")
            .resolve("keys.tsv");
    private static final Set<String> SYSTEMD = Set.of("Unit", "Service", "Install");

    private List<String[]> reference = List.of();

    @BeforeEach
    void readReference() throws IOException {
        assumeTrue(Files.exists(REFERENCE), () -> "There is no reference table " + REFERENCE);
        reference = Files.readAllLines(REFERENCE).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private Stream<String[]> quadletRows() {
        return reference.stream().filter(cells -> !SYSTEMD.contains(cells[1]));
    }

    @Test
    void bothKnowTheSameKeysAndReadThemAlike() {
        Stream<String> ours = KeyTable.rows().stream()
                .filter(row -> !SYSTEMD.contains(row.section()))
                .map(ReferenceTableTest::facts);

        assertThat(ours)
                .hasSize(236)
                .containsExactlyInAnyOrderElementsOf(
                        quadletRows().map(ReferenceTableTest::facts).toList());
    }

    /** The reference says in its notes that a key is split only by later versions. */
    private static String facts(KeyRow row) {
        String split = row.spelling().split().name().toLowerCase(Locale.ROOT).replace("later_", "");
        String since = row.since()
                .map(version -> version.major() + "." + version.minor())
                .orElse("");
        return String.join(" ", row.section(), row.name(), repeat(row.repeatable()), reset(row.resets()), split, since);
    }

    /** In the reference, "n-a" marks booleans that do nothing when they are false, as if they were absent. */
    private static String facts(String[] cells) {
        boolean resets = cells[5].startsWith("yes") || cells[5].startsWith("n-a");
        String split = cells[6].replace("-args", "");
        return String.join(
                " ",
                cells[1],
                cells[2],
                repeat(cells[4].equals("yes")),
                reset(resets),
                split,
                cells[8].replace("-dev", ""));
    }

    private static String repeat(boolean repeatable) {
        return repeatable ? "repeatable" : "single";
    }

    private static String reset(boolean resets) {
        return resets ? "resets" : "counts";
    }

    @Test
    void bothNameTheSameOptionOfPodman() {
        quadletRows()
                .filter(cells -> cells[7].startsWith("--"))
                .forEach(cells -> assertThat(
                                Keys.find(cells[1], cells[2]).orElseThrow().podmanFlag())
                        .as(cells[1] + " " + cells[2])
                        .hasValueSatisfying(flag -> assertThat(option(flag)).isEqualTo(option(cells[7]))));
    }

    private static String option(String flag) {
        return flag.split("[ =]", 2)[0];
    }

    @Test
    void theKeysOfSystemdThatPodmanTreatsSpeciallyAreKnown() {
        Stream<String[]> special = reference.stream().filter(cells -> SYSTEMD.contains(cells[1]));

        assertThat(special)
                .hasSizeGreaterThanOrEqualTo(40)
                .allMatch(cells -> Keys.find(cells[1], cells[2]).isPresent());
    }
}
