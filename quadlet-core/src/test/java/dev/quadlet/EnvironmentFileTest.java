package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentFileTest {
    private static final EnvironmentFile ENV =
            EnvironmentFile.named(".env").with("TAG", "v1").withSecret("PASSWORD", "hunter2");

    @Test
    void noValueEverPrints() {
        assertThat(ENV).hasToString(".env (TAG, PASSWORD)");
        assertThat(ENV.names()).containsExactly("TAG", "PASSWORD");
        assertThat(ENV.isSecret("PASSWORD")).isTrue();
        assertThat(ENV.isSecret("TAG")).isFalse();
    }

    @Test
    void aVariableMustBeDefined() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENV.variable("TGA"))
                .withMessage(".env does not define TGA; it defines TAG, PASSWORD");
        assertThat(ENV.variable("TAG").definedIn()).contains(".env");
    }

    @Test
    void aFileLiesBesideTheUnits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnvironmentFile.named("../.env"))
                .withMessageStartingWith("Not the name of an environment file: '../.env'; it has letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"web.container", "a%n.env", "a*.env", "a\nb", " a ", "-x", "..", "", "a/b"})
    void aNameIsPlain(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> EnvironmentFile.named(name));
    }

    @Test
    void aSecretDoesNotStandOnACommandLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENV.variable("PASSWORD"))
                .withMessage("PASSWORD of .env is secret and would stand on Podman's command line:"
                        + " give it to the container with environmentFrom(…) or environmentFile(…)");
    }

    @Test
    void podmanRefusesAFileWithALineThatHasNoName() {
        assertThat(EnvironmentReader.PODMAN.read("A=1\n=x\n")).isEmpty();
    }

    @Test
    void podmanTakesALineAsItStands() {
        String text = """
                # comment
                  INDENTED=x
                QUOTED="a b"
                BLANKS= a\s
                BARE
                HASH=a # b
                """;

        assertThat(EnvironmentReader.PODMAN.read(text))
                .containsExactly(
                        entry("INDENTED", "x"),
                        entry("QUOTED", "\"a b\""),
                        entry("BLANKS", " a "),
                        entry("HASH", "a # b"));
    }

    @Test
    void systemdReadsQuotesAndEscapes() {
        String text = """
                # comment
                ; comment
                QUOTED="a b"
                SINGLE='a "b" \\n'
                JOINED="a"'b'
                BLANKS= a\s
                ESCAPED=a\\ b\\\\c
                IN_QUOTES="a\\"b\\$c\\d"
                BROKEN="a
                b"
                CONTINUED=a\\
                b
                # no continuation \\
                LAST="a"'b' c
                export LOST=x
                A-B=lost
                HASH=a # b
                """;

        assertThat(EnvironmentReader.SYSTEMD.read(text))
                .containsExactly(
                        entry("QUOTED", "a b"),
                        entry("SINGLE", "a \"b\" \\n"),
                        entry("JOINED", "ab"),
                        entry("BLANKS", "a"),
                        entry("ESCAPED", "a b\\c"),
                        entry("IN_QUOTES", "a\"b$c\\d"),
                        entry("BROKEN", "a\nb"),
                        entry("CONTINUED", "ab"),
                        entry("LAST", "abc"),
                        entry("HASH", "a # b"));
    }

    @Test
    void everyReaderGetsTheValueThatWasMeant() {
        assertThat(written(EnvironmentReader.PODMAN, " a\"b\\ ")).isEqualTo("V= a\"b\\ \n");
        assertThat(written(EnvironmentReader.SYSTEMD, " a\"b\\ ")).isEqualTo("V=\" a\\\"b\\\\ \"\n");
        assertThat(written(EnvironmentReader.SYSTEMD, "two\nlines")).isEqualTo("V=\"two\nlines\"\n");
        assertThat(written(EnvironmentReader.SYSTEMD, "100% $x #1")).isEqualTo("V=100% $x #1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "return\r", "nul\0", "\ud800"})
    void whatHasNoSpellingIsRefusedWithoutShowingIt(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(EnvironmentReader.PODMAN, value))
                .withMessage(".env: no spelling of V reaches [PODMAN] unchanged");
    }

    @Test
    void podmanTakesWhatSystemdDoesNot() {
        assertThat(written(EnvironmentReader.PODMAN, "\uffff")).isEqualTo("V=\uffff\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(EnvironmentReader.SYSTEMD, "\uffff"))
                .withMessage(".env: no spelling of V reaches [SYSTEMD] unchanged");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(EnvironmentReader.PODMAN, "x".repeat(65_534)))
                .withMessage(".env: no spelling of V reaches [PODMAN] unchanged");
    }

    @Test
    void systemdDropsABackslashThatEndsTheFile() {
        assertThat(EnvironmentReader.SYSTEMD.read("A=1\nB=2\\")).containsExactly(entry("A", "1"), entry("B", "2"));
    }

    private static String written(EnvironmentReader reader, String value) {
        return EnvironmentText.of(EnvironmentFile.named(".env").with("V", value), EnumSet.of(reader));
    }
}
