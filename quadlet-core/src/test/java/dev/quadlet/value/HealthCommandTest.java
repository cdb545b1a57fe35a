package dev.quadlet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.SplitRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HealthCommandTest {
    @Test
    void plainTextIsWrittenWhereItIsSafe() {
        assertThat(HealthCommand.shell("pg_isready -U $USER -d \"$DB\" || exit 1"))
                .hasToString("pg_isready -U $$USER -d \"$$DB\" || exit 1");
        assertThat(HealthCommand.shell("a  b")).hasToString("a  b");
        assertThat(HealthCommand.none()).hasToString("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl \"x\"",
                "\"x\" y",
                "[ -e /x ]",
                "none",
                "NONE x",
                "cmd x",
                "CMD-SHELL y",
                "null",
                " x",
                "x\\",
                ";",
                "a\nb"
            })
    void jsonIsWrittenWherePlainTextWouldChange(String line) {
        HealthCommand command = HealthCommand.shell(line);

        assertThat(command.toString()).startsWith("[\"CMD-SHELL\",\"");
        assertThat(HealthCommand.parse(command.toString())).isEqualTo(command);
    }

    @Test
    void jsonIsEscapedForSystemdToo() {
        assertThat(HealthCommand.shell("echo \"100% $x\"")).hasToString("[\"CMD-SHELL\",\"echo \\\"100%% $$x\\\"\"]");
        assertThat(HealthCommand.exec("test", "-e", "a b\n\u0080\ufffe"))
                .hasToString("[\"test\",\"-e\",\"a b\\n\\u0080\\ufffe\"]");
        assertThat(HealthCommand.exec(Text.of("test"), Specifier.HOME.plus("/\"x")))
                .hasToString("[\"test\",\"%h/\\\"x\"]");
    }

    /** In JSON, a single word would go to a shell, and a leading CMD was misread until after Podman 5.4. */
    @Test
    void aSingleWordIsWrittenPlainly() {
        assertThat(HealthCommand.exec("/healthy")).hasToString("CMD /healthy");
        assertThat(HealthCommand.exec("none", "x")).hasToString("CMD none x");
        assertThatThrownBy(() -> HealthCommand.exec("/my check")).hasMessageContaining("use shell");
        assertThatThrownBy(() -> HealthCommand.exec("cmd", "a b")).hasMessageContaining("use shell");
        assertThatThrownBy(() -> HealthCommand.exec("")).hasMessageContaining("program");
        assertThatThrownBy(() -> HealthCommand.shell("")).hasMessageContaining("none()");
    }

    @Test
    void everyNotationOfPodmanIsUnderstood() {
        assertThat(HealthCommand.parse("pg_isready -U $$USER")).isEqualTo(HealthCommand.shell("pg_isready -U $USER"));
        assertThat(HealthCommand.parse("[\"CMD\", \"x\"]")).isEqualTo(HealthCommand.exec("x"));
        assertThat(HealthCommand.parse("[\"a\",\"b c\"]")).isEqualTo(HealthCommand.exec("a", "b c"));
        assertThat(HealthCommand.parse("[\"x y\"]")).isEqualTo(HealthCommand.shell("x y"));
        assertThat(HealthCommand.parse("CMD a  b")).isEqualTo(HealthCommand.exec("a", "b"));
        assertThat(HealthCommand.parse("CMD-SHELL exit 0")).isEqualTo(HealthCommand.shell("exit 0"));
        assertThat(HealthCommand.parse("[not json]")).isEqualTo(HealthCommand.shell("[not json]"));
        assertThat(HealthCommand.parse("none").form()).isEqualTo(HealthCommand.Form.NONE);
        assertThat(HealthCommand.parse("nc -z db ${PORT}").variables()).containsExactly(Variable.named("PORT"));
        assertThatThrownBy(() -> HealthCommand.parse("cmd a b")).hasMessageContaining("small letters");
        assertThatThrownBy(() -> HealthCommand.parse("[\"CMD-SHELL\",\"a\",\"b\"]"))
                .hasMessageContaining("one line");
        assertThatThrownBy(() -> HealthCommand.parse("[]")).isInstanceOf(ValueException.class);
        assertThatThrownBy(() -> HealthCommand.parse("x\ny")).isInstanceOf(ValueException.class);
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.value.NastyStrings#all")
    void nastyLinesArrive(String line) {
        if (hasSpelling(line)) {
            lineArrives(line);
        } else {
            assertThatThrownBy(() -> HealthCommand.shell(line).written(Spelling.PODMAN_VALUE))
                    .isInstanceOf(ValueException.class);
        }
    }

    @Property
    void anyLineArrives(@ForAll("lines") String line) {
        lineArrives(line);
    }

    private static void lineArrives(String line) {
        String written = HealthCommand.shell(line).written(Spelling.PODMAN_VALUE);

        for (PodmanVersion version : Chain.versions()) {
            String stripped = Chain.stripped(written, version);
            List<String> arguments = Chain.arguments(stripped, SplitRule.NONE, version);

            assertThat(arguments).hasSize(1);
            assertThat(test(arguments.get(0), version)).containsExactly("CMD-SHELL", line);
        }
        assertThat(HealthCommand.parse(written)).isEqualTo(HealthCommand.shell(line));
    }

    @Property
    void anyArgumentArrives(@ForAll("lines") String argument) {
        String written = HealthCommand.exec("prog", argument, "").written(Spelling.PODMAN_VALUE);

        for (PodmanVersion version : Chain.versions()) {
            List<String> arguments = Chain.arguments(written, SplitRule.NONE, version);

            assertThat(test(arguments.get(0), version)).containsExactly("CMD", "prog", argument, "");
        }
    }

    @Provide
    Arbitrary<String> lines() {
        return Nasty.texts().filter(HealthCommandTest::hasSpelling);
    }

    /** JSON has one for all but these. */
    private static boolean hasSpelling(String line) {
        return !line.isEmpty() && line.codePoints().noneMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF));
    }

    /** What podman makes of its option --health-cmd. */
    private static List<String> test(String value, PodmanVersion version) {
        List<String> json =
                value.equals("null") ? List.of() : Json.strings(value).orElse(List.of(""));
        boolean array = value.equals("null") || Json.strings(value).isPresent();
        List<String> words = new ArrayList<>(array ? json : Arrays.asList(value.split(" ", 2)));
        String first = words.get(0).toUpperCase(Locale.ROOT);
        if (first.equals("CMD") || first.equals("NONE")) {
            return array && version.atLeast(5, 8) ? words : fields(value);
        }
        if (first.equals("CMD-SHELL")) {
            return words;
        }
        words.add(0, array && words.size() > 1 ? "CMD" : "CMD-SHELL");
        return array ? words : List.of("CMD-SHELL", value);
    }

    private static List<String> fields(String value) {
        return Arrays.stream(value.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"CMD\u00a0a b, CMD\u00a0a b", "CMD a\u00a0b\u2003\tc\u0085d, a|b|c|d", "'CMD a \"b c\"', a|\"b|c\""})
    void podmanCutsAtAllWhiteSpace(String notation, String words) {
        assertThat(HealthCommand.parse(notation).words().stream().map(Text::toString))
                .containsExactly(words.split("\\|"));
    }

    @Test
    void noVariableIsPutIntoJson() {
        Text variable = Text.of(Variable.named("Q"));

        assertThatThrownBy(() -> HealthCommand.exec(Text.of("echo"), variable))
                .isInstanceOf(ValueException.class)
                .hasMessage("health command '${Q}': systemd would put the variable where quotes and backslashes of its"
                        + " value change the command; let the container's shell read its own environment");
        assertThatThrownBy(() -> HealthCommand.exec(variable)).hasMessageContaining("'${Q}'");
        assertThatThrownBy(() ->
                        HealthCommand.shell(Text.of("echo \"").plus(variable).plus("\"")))
                .hasMessageContaining("'echo \"${Q}\"'");
        assertThat(HealthCommand.shell(Text.of("test ").plus(variable))).hasToString("test ${Q}");
        assertThat(HealthCommand.parse("[\"echo\",\"${Q}\"]").words()).containsExactly(Text.of("echo"), variable);
        assertThat(HealthCommand.exec(Text.of("ls"), Text.of(Specifier.HOME))).hasToString("[\"ls\",\"%h\"]");
    }
}
