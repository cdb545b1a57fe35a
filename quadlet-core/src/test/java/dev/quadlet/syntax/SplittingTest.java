package dev.quadlet.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** How a value is cut into words, by every reader and rule: one table. */
class SplittingTest {
    private record Reader(Dialect dialect, SplitRule rule) {}

    private static final List<Reader> READERS = List.of(
            new Reader(Dialect.podman(PodmanVersion.of(5, 4)), SplitRule.ARGS),
            new Reader(Dialect.podman(PodmanVersion.of(5, 3)), SplitRule.ARGS),
            new Reader(Dialect.latest(), SplitRule.STRV),
            new Reader(Dialect.SYSTEMD, SplitRule.SYSTEMD_EXEC),
            new Reader(Dialect.SYSTEMD, SplitRule.SYSTEMD_WORDS),
            new Reader(Dialect.SYSTEMD, SplitRule.STRV));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "splitting.txt", delimiter = '|', quoteCharacter = '\0')
    void valuesAreCut(ArgumentsAccessor row) {
        String value = Shown.text(row.getString(0));
        String expected = "";
        for (int i = 0; i < READERS.size(); i++) {
            String cell = row.getString(i + 1);
            expected = "-".equals(cell) ? expected : cell;
            Reader reader = READERS.get(i);
            assertThat(shown(reader.dialect().split(value, reader.rule())))
                    .as("%s", reader)
                    .isEqualTo(expected);
        }
    }

    /** Each word in brackets, and the flaw with its place. */
    private static String shown(Split split) {
        String words =
                split.texts().stream().map(word -> "[" + Shown.cell(word) + "]").collect(Collectors.joining());
        String flaw = split.flaw().map(SplittingTest::shown).orElse("");
        return words.isEmpty() && flaw.isEmpty() ? "none" : (words + " " + flaw).strip();
    }

    private static String shown(Split.Flaw flaw) {
        return "!" + NAMES.get(flaw.kind()) + "@" + flaw.span().start() + "-"
                + flaw.span().end();
    }

    private static final Map<Split.Kind, String> NAMES = Map.of(
            Split.Kind.UNKNOWN_ESCAPE, "escape",
            Split.Kind.UNBALANCED_QUOTE, "quote",
            Split.Kind.TRAILING_BACKSLASH, "backslash",
            Split.Kind.EMPTY_WORD, "empty",
            Split.Kind.NUL, "nul");
}
