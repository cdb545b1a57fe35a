package dev.quadlet.ini4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.quadlet.source.SourceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IniSettingsTest {
    private static final IniSettings SENEX = parse("""
            # where the stack runs
            [staging]
            domain = staging.example.org
            tag: main

            [production]
            domain=example.org
            tag=
            """);

    @Test
    void anEnvironmentIsASection() {
        assertThat(SENEX.sections()).containsExactly("staging", "production");
        assertThat(SENEX.get("staging", "domain")).contains("staging.example.org");
        assertThat(SENEX.get("staging", "tag")).contains("main");
        assertThat(SENEX.get("production", "domain")).contains("example.org");
        assertThat(SENEX.section("production")).containsExactly(entry("domain", "example.org"), entry("tag", ""));
    }

    @Test
    void whatIsNotThereIsEmpty() {
        assertThat(SENEX.get("production", "tag")).contains("");
        assertThat(SENEX.get("production", "port")).isEmpty();
        assertThat(SENEX.get("Production", "domain")).isEmpty();
        assertThat(SENEX.section("Production")).isEmpty();
    }

    @Test
    void whatHasToBeThereIsAskedForByName() {
        assertThat(SENEX.require("staging", "tag")).isEqualTo("main");
        assertThatThrownBy(() -> SENEX.require("staging", "port"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("senex.ini: no 'port' in [staging], only [domain, tag]");
        assertThatThrownBy(() -> SENEX.require("prod", "domain"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("senex.ini: no section [prod], only [staging, production]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${x}",
                "${@env/PATH}",
                "${@prop/user.home}",
                "@env/PATH",
                "C:\\new\\table\\",
                "\\u0041",
                "\"a\"",
                "a # b",
                "a ; b",
                "a=b:c",
                "[x]",
                "100%",
                "é😀"
            })
    void aValueStandsAsWritten(String value) {
        assertThat(parse("[s]\nx=" + value + "\ny=1\n").section("s"))
                .containsExactly(entry("x", value), entry("y", "1"));
    }

    @Test
    void theLastValueOfAKeyCountsAndASectionIsOne() {
        IniSettings settings = parse("[a]\nx=1\n[b]\n[a]\nx=2\ny=3\n");

        assertThat(settings.sections()).containsExactly("a", "b");
        assertThat(settings.section("a")).containsExactly(entry("x", "2"), entry("y", "3"));
    }

    @ParameterizedTest(name = "{0}: line {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[a]⏎x=1⏎word | 3",
                "x=1⏎[a]      | 1",
                "[a⏎x=1       | 1",
                "[]⏎x=1       | 1",
                "[a] # b      | 1",
                "[a]⏎=x       | 2",
            })
    void aBadLineIsNamed(String text, int line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(text.replace('⏎', '\n')))
                .withMessage("senex.ini: line " + line
                        + ": a line is [section], key=value or a # comment, and a section comes first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[production]⏎db_password hunter2⏎",
                "db_password=hunter2⏎",
                "[production]⏎=hunter2⏎",
                "[hunter2⏎",
                "[a] hunter2⏎"
            })
    void aBadLineIsNotShown(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(text.replace('⏎', '\n')))
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("hunter2"));
    }

    @Test
    void systemPropertiesChangeNothing() {
        String include = "org.ini4j.config.include";
        String lower = "org.ini4j.config.lowerCaseOption";
        System.setProperty(include, "true");
        System.setProperty(lower, "true");
        try {
            assertThat(parse("[s]\n<file:/etc/hostname>\nX=1\n").section("s"))
                    .containsExactly(entry("<file", "/etc/hostname>"), entry("X", "1"));
        } finally {
            System.clearProperty(include);
            System.clearProperty(lower);
        }
    }

    @Test
    void aFileMayBeginWithAByteOrderMark(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("senex.ini"), "\ufeff[söme]\r\nkey=wert\r\n");

        IniSettings settings = IniSettings.read(file);

        assertThat(settings.get("söme", "key")).contains("wert");
        assertThat(settings).hasToString(file + " [söme]");
    }

    @Test
    void aMissingFileIsAnInputError(@TempDir Path folder) {
        assertThatThrownBy(() -> IniSettings.read(folder.resolve("none.ini"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void settingsCannotBeChanged() {
        assertThatThrownBy(() -> SENEX.section("staging").put("tag", "x"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> SENEX.sections().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static IniSettings parse(String text) {
        return IniSettings.parse(SourceText.of("senex.ini", text));
    }
}
