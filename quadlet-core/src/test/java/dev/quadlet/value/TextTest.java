package dev.quadlet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @ParameterizedTest
    @CsvSource({
        "plain,     plain,      plain,       plain",
        "100% $x,   100% $x,    100%% $x,    100%% $$x",
        "$$ %%,     $$ %%,      $$ %%%%,     $$$$ %%%%",
        "${A},      ${A},       ${A},        $${A}"
    })
    void literalsAreDoubledWhereTheyAreExpanded(String text, String none, String specifiers, String both) {
        assertThat(Text.of(text).written(Expansion.NONE)).isEqualTo(none);
        assertThat(Text.of(text).written(Expansion.SPECIFIERS)).isEqualTo(specifiers);
        assertThat(Text.of(text).written(Expansion.SPECIFIERS_AND_VARIABLES)).isEqualTo(both);
    }

    @Test
    void whatShallBeExpandedIsSaid() {
        Text path = Specifier.HOME.plus("/100%/").plus(Variable.named("TAG")).plus("/$x");

        assertThat(path.written(Spelling.PODMAN_VALUE)).isEqualTo("%h/100%%/${TAG}/$$x");
        assertThat(path.variables()).containsExactly(Variable.named("TAG"));
        assertThat(path.literal()).isEmpty();
    }

    @Test
    void quotesGoAroundWhatIsExpanded() {
        Text text = Text.of("in ").plus(Specifier.HOME).plus(" \"x\"");

        assertThat(text.written(Spelling.PODMAN_WORDS)).isEqualTo("'in %h \"x\"'");
        assertThat(text.written(Spelling.SYSTEMD_VALUE)).isEqualTo("in %h \"x\"");
    }

    @Test
    void neighbouringLiteralsAreOne() {
        assertThat(Text.of("a").plus("b").plus("")).isEqualTo(Text.of("ab")).hasSameHashCodeAs(Text.of("ab"));
        assertThat(Text.of("a").plus(Text.of("b")).parts()).containsExactly(new Text.Literal("ab"));
        assertThat(Text.of("")).isEqualTo(Text.of()).matches(Text::isEmpty);
        assertThat(Text.of("").literal()).contains("");
    }

    @ParameterizedTest
    @CsvSource({
        "a%%b$$c,        a%b$c",
        "5%,             5%",
        "5% off,         5% off",
        "a$b,            a$b",
        "a$,             a$",
        "${X:-d}y,       ${X:-d}y",
        "a${open,        a${open",
        "$$HOME,         $HOME",
    })
    void whatSystemdLeavesAloneIsLiteral(String notation, String content) {
        assertThat(Text.parse(notation, Expansion.SPECIFIERS_AND_VARIABLES)).isEqualTo(Text.of(content));
    }

    @Test
    void whatSystemdFillsInIsFound() {
        assertThat(parsed("%h/x${A}-%%%i").parts())
                .containsExactly(
                        Specifier.HOME,
                        new Text.Literal("/x"),
                        Variable.named("A"),
                        new Text.Literal("-%"),
                        Specifier.INSTANCE);
        assertThat(parsed("$OPTS").parts()).containsExactly(Variable.words("OPTS"));
        assertThat(parsed("x $OPTS")).isEqualTo(Text.of("x $OPTS"));
        assertThat(parsed("${PORT_%i}").variables()).extracting(Variable::name).containsExactly("PORT_%i");
        assertThat(parsed("${a:%h$$${B}").written(Spelling.PODMAN_VALUE)).isEqualTo("$${a:%h$$${B}");
    }

    @Test
    void withoutVariablesADollarIsADollar() {
        assertThat(Text.parse("%h$A${B}$$", Expansion.SPECIFIERS)).isEqualTo(Specifier.HOME.plus("$A${B}$$"));
        assertThat(Text.parse("%h$A", Expansion.NONE)).isEqualTo(Text.of("%h$A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a 'b", "x \"\" y", "a\nb", "", "  ", "end\\"})
    void aValueOfOneWordIsOneWord(String notation) {
        assertThatThrownBy(() -> Text.parse(notation, Spelling.PODMAN_LIST)).isInstanceOf(ValueException.class);
    }

    @Test
    void messagesSayWhatIsWrongAndWhy() {
        assertThatThrownBy(() -> Text.of("a\0b").written(Spelling.PODMAN_WORDS))
                .hasMessageStartingWith("text 'a\\u0000b': ")
                .hasMessageContaining("NUL");
        assertThatThrownBy(() -> Text.of(";").written(Spelling.PODMAN_WORDS)).hasMessageContaining("semicolon");
        assertThatThrownBy(() -> Text.of("\u0080").written(Spelling.PODMAN_WORDS))
                .hasMessageContaining("\\x80");
        assertThatThrownBy(() -> Text.of("\"x\" y").written(Spelling.PODMAN_VALUE))
                .hasMessageContaining("5.8.1");
        assertThatThrownBy(() -> Text.of(Variable.named("A")).written(Spelling.SYSTEMD_VALUE))
                .hasMessageContaining("${A}")
                .hasMessageContaining("command lines only");
        assertThatThrownBy(() -> Text.of(Specifier.HOME).written(Expansion.NONE))
                .hasMessageContaining("%h");
        assertThatThrownBy(() -> Text.of("x").plus(Variable.words("A")).written(Spelling.PODMAN_WORDS))
                .hasMessageContaining("${NAME}");
    }

    @Test
    void aDescriptionMayStandInQuotes() {
        assertThat(Text.of("\"Shop\" & co").written(Spelling.SYSTEMD_VALUE)).isEqualTo("\"Shop\" & co");
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("parts") List<Text.Part> parts) {
        Text text = Text.of(parts);
        for (Spelling spelling :
                List.of(Spelling.PODMAN_WORDS, Spelling.PODMAN_ASSIGNMENTS, Spelling.SYSTEMD_COMMAND)) {
            assertThat(Text.parse(text.plus("x").written(spelling), spelling)).isEqualTo(text.plus("x"));
        }
    }

    @Property
    void whatShallBeFilledInIsFilledIn(@ForAll("parts") List<Text.Part> parts) {
        Text text = Text.of("x").plus(Text.of(parts));
        StringBuilder expected = new StringBuilder("x");
        parts.forEach(part -> expected.append(filledIn(part)));

        String written = text.written(Spelling.PODMAN_WORDS);

        assertThat(Chain.versions())
                .allSatisfy(version -> assertThat(Chain.arguments(written, Spelling.PODMAN_WORDS.split(), version))
                        .containsExactly(expected.toString()));
    }

    @Test
    void listsOfSystemdKnowNoEscapesForControlCharacters() {
        assertThat(Text.of("/a\tb\u001b").written(Spelling.SYSTEMD_LIST)).isEqualTo("\"/a\tb\u001b\"");
        assertThatThrownBy(() -> Text.of("/a\nb").written(Spelling.SYSTEMD_LIST))
                .hasMessageContaining("line break");
        assertThat(EnvironmentVariable.of("A", "b\nc").written(Spelling.SYSTEMD_LIST))
                .isEqualTo("\"A=b\\nc\"");
    }

    private static String filledIn(Text.Part part) {
        if (part instanceof Text.Literal run) {
            return run.characters();
        }
        return part instanceof Specifier specifier
                ? Systemd.SPECIFIERS.getOrDefault(specifier.letter(), "")
                : Systemd.VARIABLES.getOrDefault(
                        part.variable().map(Variable::name).orElse(""), "");
    }

    /** The specifiers that the tests' systemd knows, of which none becomes a dollar sign. */
    @Provide
    Arbitrary<List<Text.Part>> parts() {
        Arbitrary<Text.Part> literals = Nasty.texts()
                .filter(text -> !Unspellable.anywhere(text) && text.indexOf('\u0080') < 0)
                .map(Text.Literal::new);
        Arbitrary<Text.Part> others =
                Arbitraries.of(Specifier.HOME, Specifier.STATE_DIRECTORY, Variable.named("A"), Variable.named("B"));
        return Arbitraries.oneOf(literals, others).list().ofMaxSize(6);
    }

    private static Text parsed(String word) {
        return Text.parse(word, Expansion.SPECIFIERS_AND_VARIABLES);
    }
}
