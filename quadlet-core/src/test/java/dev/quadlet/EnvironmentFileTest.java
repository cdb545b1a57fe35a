package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

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
                .withMessage("Not the name of an environment file: '../.env'");
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
                        entry("HASH", "a # b"));
    }
}
