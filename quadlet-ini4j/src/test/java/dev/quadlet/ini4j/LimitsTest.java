package dev.quadlet.ini4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.syntax.UnitDocument;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.ini4j.Ini;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits are measured: ini4j writes a setting and reads it again. In the rows ⏎ ␍ ␠ ␀ stand for what they show. */
class LimitsTest {
    private static final String UNREADABLE = "unreadable";

    @ParameterizedTest(name = "[{0}] {1}={2} comes back as {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "S     | K   | a⏎b=c | {S={K=[a], b=[c]}}  | line break",
                "S     | K   | a␍b=c | {S={K=[a], b=[c]}}  | line break",
                "S     | K   | a\\   | {S={}}              | backslash",
                "S     | K   | ␠a    | {S={K=[a]}}         | white space",
                "S     | K   | a␠    | {S={K=[a]}}         | white space",
                "S     | a:b | v     | {S={a=[b = v]}}     | colon",
                "S     | a=b | v     | {S={a=[b = v]}}     | equals",
                "S     | #a  | v     | {S={}}              | comment",
                "S     | ;a  | v     | {S={}}              | comment",
                "S     | [a  | v     | unreadable          | section",
                "S     | ``  | v     | unreadable          | no key",
                "S     | ␠a  | v     | {S={a=[v]}}         | white space",
                "S     | a⏎b | v     | unreadable          | control",
                "␠S    | k   | v     | {S={k=[v]}}         | white space",
                "S⏎    | k   | v     | unreadable          | control",
                "``    | k   | v     | unreadable          | at least one",
            })
    void ini4jDoesNotKeep(String section, String key, String value, String left, String reason) {
        Setting setting = new Setting(shown(section), shown(key), shown(value));

        assertThat(setting.throughIni4j()).isEqualTo(left);
        assertThat(setting.refusal()).contains(reason);
    }

    @ParameterizedTest(name = "[{0}] {1}={2} is refused, because of: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "S  | a b | v    | white space",
                "S  | K   | a\\\\| backslash",
                "S  | K   | a␀b  | NUL",
                "S] | K   | v    | bracket",
                "S  | K   | \u00a0a | white space",
            })
    void aUnitFileDoesNotKeep(String section, String key, String value, String reason) {
        Setting setting = new Setting(shown(section), shown(key), shown(value));

        assertThat(setting.comesBack()).isTrue();
        assertThat(setting.comesBackFromUnit()).isFalse();
        assertThat(setting.refusal()).contains(reason);
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatIsLetThroughComesBackAndWhatIsRefusedDoesNot(
            @ForAll("texts") String section, @ForAll("texts") String key, @ForAll("texts") String value) {
        Setting setting = new Setting(section, key, value);
        boolean allowed = setting.refusal().isEmpty();

        Statistics.label("allowed")
                .collect(allowed)
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 5));
        assertThat(setting.comesBack() && setting.comesBackFromUnit()).isEqualTo(allowed);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> nasty = Arbitraries.of(
                '=', ':', '#', ';', '[', ']', '\\', ' ', '\t', '\n', '\r', '\0', '\u0001', '\u001f', '\u0085', '\u00a0',
                '\u2028', '\u3000', '\ufeff', '\udc80', '\ud83d', '$', '{', '}', '"', '<', '>', '/', '?', '@');
        Arbitrary<Character> plain = Arbitraries.chars().range('a', 'c');
        return Arbitraries.frequencyOf(Tuple.of(1, nasty), Tuple.of(3, plain))
                .list()
                .ofMaxSize(4)
                .map(LimitsTest::joined);
    }

    private static String joined(List<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    private static String shown(String row) {
        return row.replace('⏎', '\n').replace('␍', '\r').replace('␠', ' ').replace('␀', '\0');
    }

    private record Setting(String section, String key, String value) {
        String refusal() {
            return Limits.ofSection(section)
                    .or(() -> Limits.ofKey(key))
                    .or(() -> Limits.ofValue(value))
                    .orElse("");
        }

        String throughIni4j() {
            Ini ini = PlainIni.create();
            ini.add(section).add(key, value);
            try {
                return Settings.throughFile(ini).toString();
            } catch (IOException e) {
                return UNREADABLE;
            }
        }

        boolean comesBack() {
            return throughIni4j().equals(settings());
        }

        boolean comesBackFromUnit() {
            try {
                UnitDocument written = UnitDocument.empty("a.container").withAdded(section, key, value);
                return Settings.of(written).toString().equals(settings());
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        private String settings() {
            return Map.of(section, Map.of(key, List.of(value))).toString();
        }
    }
}
