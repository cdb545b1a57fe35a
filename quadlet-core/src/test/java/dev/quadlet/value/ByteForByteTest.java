package dev.quadlet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.SplitRule;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text holds, exactly that arrives at the end of the whole chain, or the text is refused. */
class ByteForByteTest {
    @ParameterizedTest
    @MethodSource("dev.quadlet.value.NastyStrings#all")
    void nastyStringsArrive(String text) {
        everyKindOfKey(text);
    }

    @Property
    void anythingArrives(@ForAll("texts") String text) {
        everyKindOfKey(text);
    }

    @Property
    void anyCommandLineArrives(@ForAll("words") List<String> words) {
        CommandLine line = CommandLine.of(words.stream().map(Text::of).toList());

        if (words.stream().anyMatch(word -> Unspellable.inArguments(word, SplitRule.ARGS))) {
            assertThatThrownBy(() -> line.written(Spelling.PODMAN_WORDS)).isInstanceOf(ValueException.class);
        } else {
            String written = line.written(Spelling.PODMAN_WORDS);

            assertThat(Chain.versions())
                    .allSatisfy(version -> assertThat(Chain.arguments(written, SplitRule.ARGS, version))
                            .isEqualTo(words));
        }
    }

    @Property
    void anyCommandOfTheServiceArrives(@ForAll("words") List<String> arguments) {
        CommandLine line = CommandLine.of("/bin/a b").plus("x");
        for (String argument : arguments) {
            line = line.plus(argument);
        }
        CommandLine command = line;

        if (arguments.stream().anyMatch(Unspellable::anywhere)) {
            assertThatThrownBy(() -> command.written(Spelling.SYSTEMD_COMMAND)).isInstanceOf(ValueException.class);
        } else {
            String written = command.written(Spelling.SYSTEMD_COMMAND);

            assertThat(Chain.versions())
                    .allSatisfy(version -> assertThat(Chain.commandLine(written, version))
                            .startsWith("/bin/a b", "x")
                            .endsWith(arguments.toArray(String[]::new))
                            .hasSize(2 + arguments.size()));
        }
    }

    private static void everyKindOfKey(String text) {
        for (SplitRule rule : List.of(SplitRule.NONE, SplitRule.STRV, SplitRule.ARGS, SplitRule.KEYVAL)) {
            argument(text, rule);
        }
        settingOfSystemd(text);
        environmentOfSystemd(text);
    }

    private static void argument(String text, SplitRule rule) {
        Spelling spelling = new Spelling(rule, Expansion.SPECIFIERS_AND_VARIABLES);
        if (Unspellable.inArguments(text, rule)) {
            assertThatThrownBy(() -> Text.of(text).written(spelling)).isInstanceOf(ValueException.class);
            return;
        }
        String written = Text.of(text).written(spelling);

        for (PodmanVersion version : Chain.versions()) {
            assertThat(Chain.arguments(written, rule, version)).containsExactly(text);
            if (rule == SplitRule.NONE) {
                assertThat(Chain.stripped(written, version)).isEqualTo(written);
            }
        }
        assertThat(Text.parse(written, spelling)).isEqualTo(Text.of(text));
    }

    private static void settingOfSystemd(String text) {
        if (Unspellable.asWholeValue(text)) {
            assertThatThrownBy(() -> Text.of(text).written(Spelling.SYSTEMD_VALUE))
                    .isInstanceOf(ValueException.class);
            return;
        }
        String written = Text.of(text).written(Spelling.SYSTEMD_VALUE);

        assertThat(Chain.versions())
                .allSatisfy(
                        version -> assertThat(Chain.setting(written, version)).isEqualTo(text));
    }

    private static void environmentOfSystemd(String text) {
        EnvironmentVariable variable = EnvironmentVariable.of("NAME", text);
        if (Unspellable.anywhere(text)) {
            assertThatThrownBy(() -> variable.written(Spelling.SYSTEMD_LIST)).isInstanceOf(ValueException.class);
            return;
        }
        String written = variable.written(Spelling.SYSTEMD_LIST);

        assertThat(Chain.versions())
                .allSatisfy(version ->
                        assertThat(Chain.environment(written, version)).containsExactly("NAME=" + text));
        assertThat(EnvironmentVariable.parse(written, Spelling.SYSTEMD_LIST)).isEqualTo(variable);
    }

    @Provide
    Arbitrary<String> texts() {
        return Nasty.texts();
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.oneOf(Nasty.texts(), Arbitraries.of(";", "", "$A", "\\;"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
