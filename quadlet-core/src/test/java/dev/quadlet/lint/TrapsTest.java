package dev.quadlet.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the linter says of each known trap who reports it. */
class TrapsTest {
    private static final String PAGE = RulePage.text(Path.of("../docs/lint.md"));
    private static final List<String> ROWS =
            PAGE.lines().filter(line -> line.matches("\\| [0-9]+ \\|.*")).toList();

    @Test
    void everyTrapHasARow() {
        assertThat(ROWS).hasSize(58);
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(row).matches("\\|.*\\|.*\\|.*(`[A-Z]|not reported|not the linter).*\\|"));
    }

    /** The others are about hardening, or single kinds of values. */
    @Test
    void mostRulesAreAboutATrap() {
        TreeSet<String> named = new TreeSet<>();
        ROWS.forEach(row -> Stream.of(row.split("`", -1)).forEach(named::add));

        assertThat(Rules.all())
                .filteredOn(rule -> !rule.isSecurity() && !(rule instanceof ValueRule))
                .filteredOn(rule -> !named.contains(rule.name()))
                .extracting(Rule::name)
                .containsExactlyInAnyOrder(
                        "DeprecatedKey",
                        "NameSyntax",
                        "OrderWithoutReadiness",
                        "RefusedByDropIn",
                        "RequiredWithoutOrder",
                        "StopsWithUpdate",
                        "UnbalancedQuote");
    }

    @Test
    void whatPodmanSaysIsExplained() throws IOException {
        String page = RulePage.text(RulePages.FOLDER.resolve("Podman.md"));
        List<String> names = Files.readString(Path.of("src/main/java/dev/quadlet/service/Rules.java"))
                .lines()
                .filter(line -> line.contains(" String "))
                .map(line -> line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')))
                .toList();

        assertThat(names)
                .hasSizeGreaterThan(25)
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }
}
