package dev.quadlet.compose.internal.interpolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Variables as compose fills them in. */
class FillingTest {
    private static final Map<String, String> VALUES = Map.of("A", "a", "B_2", "b", "EMPTY", "", "RAW", "$A ${A}");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            text                 | text
            $A                   | a
            ${A}                 | a
            $A$B_2/$A-x          | ab/a-x
            $$A                  | $A
            $$$A                 | $a
            $${A}                | ${A}
            ${RAW}               | $A ${A}
            ${NONE:-d}           | d
            ${NONE-d}            | d
            ${EMPTY:-d}          | d
            x${EMPTY-d}          | x
            ${A:-d}              | a
            ${A:+r}              | r
            x${EMPTY:+r}         | x
            ${EMPTY+r}           | r
            x${NONE+r}           | x
            ${NONE:-${B_2:-c}}   | b
            ${NONE:-${NO:-c}d}   | cd
            ${A:+${B_2}!}        | b!
            ${NONE:-$$5}         | $5
            ${NONE:-a:-b}        | a:-b
            ${NONE:-{}}          | {}
            ${A?why}             | a
            """)
    void fillsIn(String text, String expected) {
        assertThat(fill(text, new ArrayList<>())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            x${NONE}          | NONE
            x$NONE            | NONE
            x${NONE:?a b}     | "NONE: a b"
            x${EMPTY:?a b}    | "EMPTY: a b"
            x${NONE?}         | "NONE: "
            x${NONE:-${NO}}   | NO
            """)
    void saysWhatIsMissing(String text, String expected) {
        List<String> missing = new ArrayList<>();

        assertThat(fill(text, missing)).isEqualTo("x");
        assertThat(missing).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"$", "a$", "$1", "${", "${}", "${A", "${A:-${B}", "${A/b}", "${ A }", "${1A}", "$-"})
    void refusesADollarSignBeforeNothing(String text) {
        assertThat(Template.parse(text)).isEmpty();
    }

    @Property
    void aTextWithDoubledDollarSignsIsItself(@ForAll String text) {
        assertThat(fill(text.replace("$", "$$"), new ArrayList<>())).isEqualTo(text);
    }

    @Property
    void whateverStandsThereIsReadOrRefused(@ForAll("templates") String text) {
        assertThat(Template.parse(text)
                        .map(found -> Filling.plain(found, name -> Optional.ofNullable(VALUES.get(name)))))
                .satisfiesAnyOf(
                        filled -> assertThat(filled).isEmpty(),
                        filled -> assertThat(filled).isPresent());
    }

    @Property
    void aDefaultCountsWithoutAValue(@ForAll("names") String name, @ForAll("words") String otherwise) {
        assertThat(fill("${" + name + ":-" + otherwise + "}", new ArrayList<>()))
                .isEqualTo(VALUES.getOrDefault(name, "").isEmpty() ? otherwise : VALUES.get(name));
    }

    @Provide
    Arbitrary<String> templates() {
        return Arbitraries.of("$", "{", "}", ":", "-", "?", "+", "A", "EMPTY", "NONE", " ")
                .list()
                .ofMaxSize(24)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("A", "B_2", "EMPTY", "NONE", "_x");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(" :-?+./%")
                .ofMinLength(1);
    }

    private static String fill(String text, List<String> missing) {
        Filling filling = new Filling(
                name -> Optional.ofNullable(VALUES.get(name)),
                (name, message) ->
                        missing.add(name + message.map(found -> ": " + found).orElse("")));
        return filling.fill(Template.parse(text).orElseThrow());
    }
}
