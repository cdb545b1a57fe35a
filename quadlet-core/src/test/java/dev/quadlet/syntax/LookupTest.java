package dev.quadlet.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a section answers when it is asked for a key. */
class LookupTest {
    private static final String TEXT = """
            [Container]
            Image=first
            Label=a=1
            Label=b=2 "c=3 d"
            Label=
            Label=e=4 f=5
            Label="g=6 h"
            Volume=/x:/y
            Volume=

            [Service]
            Restart=no

            [Container]
            Image=second
            image=other
            Label=\\q
            """;

    private final UnitDocument document =
            UnitParser.parse(SourceText.of("a.container", TEXT)).document();
    private final Section container = document.section("Container").orElseThrow();

    @Test
    void sectionsOfOneNameAreOne() {
        assertThat(document.sections()).extracting(Section::name).containsExactly("Container", "Service");
        assertThat(container.assignments()).hasSize(11);
        assertThat(container.keys()).containsExactly("Image", "Label", "Volume", "image");
        assertThat(document.section("Unit")).isEmpty();
        assertThat(document.section("container")).isEmpty();
    }

    @Test
    void lastAssignmentWins() {
        assertThat(container.value("Image")).contains("second");
        assertThat(container.value("image")).contains("other");
        assertThat(container.value("Exec")).isEmpty();
        assertThat(document.last("Container", "Image"))
                .hasValueSatisfying(image -> assertThat(image.span().start()).isEqualTo(TEXT.indexOf("Image=second")));
    }

    @Test
    void emptyLastValueIsThere() {
        assertThat(container.value("Volume")).contains("");
    }

    @Test
    void emptyValueClearsTheListBeforeIt() {
        assertThat(container.values("Label")).containsExactly("e=4 f=5", "\"g=6 h\"", "\\q");
        assertThat(container.values("Volume")).isEmpty();
        assertThat(container.values("Exec")).isEmpty();
        assertThat(container.assignments("Label")).hasSize(6);
    }

    @Test
    void wordsOfAllValuesAreOneList() {
        assertThat(container.words("Label", SplitRule.KEYVAL))
                .extracting(Word::text)
                .containsExactly("e=4", "f=5", "g=6 h");
    }

    @Test
    void wordsStandWhereTheySay() {
        assertThat(container.words("Label", SplitRule.KEYVAL))
                .extracting(word -> document.source().slice(word.span()))
                .containsExactly("e=4", "f=5", "\"g=6 h\"");
    }

    @Test
    void wordsOfContinuedValuesStandWhereTheySay() {
        String text = """
                [Container]
                Exec=one \\
                  # in between
                  "two three" fo\\
                ur \\q
                """;
        UnitDocument continued =
                UnitParser.parse(SourceText.of("a.container", text)).document();
        Assignment exec = continued.last("Container", "Exec").orElseThrow();

        assertThat(exec.value()).isEqualTo("one \"two three\" four \\q");
        Split split = exec.split(Dialect.SYSTEMD, SplitRule.SYSTEMD_EXEC);
        assertThat(split.words())
                .extracting(word -> continued.source().slice(word.span()))
                .containsExactly("one", "\"two three\"", "fo\\\nur", "\\q");
        assertThat(split.flaw()).hasValueSatisfying(flaw -> {
            assertThat(flaw.kind()).isEqualTo(Split.Kind.UNKNOWN_ESCAPE);
            assertThat(continued.source().slice(flaw.span())).isEqualTo("\\q");
        });
        assertThat(continued.source().slice(exec.keySpan())).isEqualTo("Exec");
    }

    /** The quotes that a key with a single value loses. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // value        | 6.0 and 5.8.2  | 5.8.1 to 5.0 | before 5.0     | systemd
                "abc            | abc            | abc          | abc            | abc",
                "\"abc\"        | abc            | abc          | \"abc\"        | \"abc\"",
                "\"\"abc\"\"    | \"abc\"        | abc          | \"\"abc\"\"    | \"\"abc\"\"",
                "\"a\" \"b\"    | a\" \"b        | a\" \"b      | \"a\" \"b\"    | \"a\" \"b\"",
                "sh -c \"x y\"  | sh -c \"x y\"  | sh -c \"x y  | sh -c \"x y\"  | sh -c \"x y\"",
                "\"x\" y        | \"x\" y        | x\" y        | \"x\" y        | \"x\" y",
                "'abc'          | 'abc'          | 'abc'        | 'abc'          | 'abc'",
                "\"             | \"             | ``           | \"             | \"",
                "\"\"           | ``             | ``           | \"\"           | \"\"",
            })
    void quotesAreStripped(String value, String newest, String middle, String oldest, String systemd) {
        assertThat(Dialect.latest().unquote(value)).isEqualTo(newest);
        assertThat(Dialect.podman(PodmanVersion.of(5, 8, 2)).unquote(value)).isEqualTo(newest);
        assertThat(Dialect.podman(PodmanVersion.of(5, 8, 1)).unquote(value)).isEqualTo(middle);
        assertThat(Dialect.podman(PodmanVersion.of(5, 0)).unquote(value)).isEqualTo(middle);
        assertThat(Dialect.podman(PodmanVersion.of(4, 9, 5)).unquote(value)).isEqualTo(oldest);
        assertThat(Dialect.SYSTEMD.unquote(value)).isEqualTo(systemd);
    }

    @Test
    void listsKeepTheirQuotes() {
        String text = "[Container]\nVolume=\"/a b:/c\"\nTimezone=\"UTC\"\n";
        Section section = UnitParser.parse(SourceText.of("a.container", text))
                .document()
                .section("Container")
                .orElseThrow();

        assertThat(section.values("Volume")).containsExactly("\"/a b:/c\"");
        assertThat(section.value("Timezone")).contains("UTC");
    }

    @ParameterizedTest
    @CsvSource({
        // value, Podman, systemd; empty: systemd rejects it
        "1, true, true",
        "yes, true, true",
        "YES, true, true",
        "True, true, true",
        "oN, true, true",
        "y, false, true",
        "t, false, true",
        "0, false, false",
        "no, false, false",
        "n, false, false",
        "false, false, false",
        "f, false, false",
        "off, false, false",
        "'', false, ",
        "2, false, ",
        "enabled, false, ",
        "true # x, false, ",
        "yeſ, true, ",
        "'\"yes\"', true, ",
    })
    void booleansAreRead(String value, boolean podman, Boolean systemd) {
        assertThat(Dialect.latest().toBoolean(value)).contains(podman);
        assertThat(Dialect.SYSTEMD.toBoolean(value).orElse(null)).isEqualTo(systemd);
    }
}
