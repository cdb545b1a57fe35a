package dev.quadlet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @Test
    void contentIsEscapedForThePodmanKeys() {
        assertThat(CommandLine.of("sh", "-c", "echo $HOME 100%").written(Spelling.PODMAN_WORDS))
                .isEqualTo("sh -c \"echo $$HOME 100%%\"");
        assertThat(CommandLine.of("printf", "%s\\n", "it's \"x\""))
                .hasToString("printf \"%%s\\\\n\" \"it's \\\"x\\\"\"");
    }

    @Test
    void theManualsNotationMeansWhatTheManualSays() {
        CommandLine line = CommandLine.parse("redis-server --dir %h/x '--name=a b' $OPTS ${ONE} $$TWO");

        assertThat(line)
                .isEqualTo(CommandLine.of(
                        Text.of("redis-server"),
                        Text.of("--dir"),
                        Specifier.HOME.plus("/x"),
                        Text.of("--name=a b"),
                        Text.of(Variable.words("OPTS")),
                        Text.of(Variable.named("ONE")),
                        Text.of("$TWO")));
        assertThat(line.variables()).containsExactly(Variable.words("OPTS"), Variable.named("ONE"));
        assertThat(line.written(Spelling.PODMAN_WORDS))
                .isEqualTo("redis-server --dir %h/x \"--name=a b\" $OPTS ${ONE} $$TWO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grep '\\.com' f", "prog \"\" --flag", "x \\$y", ""})
    void whatPodmanWouldDropIsRefused(String notation) {
        assertThatThrownBy(() -> CommandLine.parse(notation))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining(notation);
    }

    @Test
    void whatHasNoSpellingIsRefused() {
        assertThatThrownBy(() -> CommandLine.of("a", "", "b").written(Spelling.PODMAN_WORDS))
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> CommandLine.of("a", ";").written(Spelling.PODMAN_WORDS))
                .hasMessageContaining("';'");
        assertThatThrownBy(() -> CommandLine.of(List.of())).hasMessageContaining("at least one word");
    }

    @Test
    void systemdHasASpellingForBoth() {
        assertThat(CommandLine.of("/bin/x", "", ";", "a;b", "100% $y").written(Spelling.SYSTEMD_COMMAND))
                .isEqualTo("/bin/x \"\" \\; a;b \"100%% $$y\"");
    }

    @Test
    void signsStandBeforeThePath() {
        CommandLine line = CommandLine.parse("-+/bin/rm -f %t/x", Spelling.SYSTEMD_COMMAND);

        assertThat(line.signs()).isEqualTo("-+");
        assertThat(line.words()).first().isEqualTo(Text.of("/bin/rm"));
        assertThat(line.written(Spelling.SYSTEMD_COMMAND)).isEqualTo("-+/bin/rm -f %t/x");
        assertThat(CommandLine.of("/bin/a b", "x").ignoringFailure().written(Spelling.SYSTEMD_COMMAND))
                .isEqualTo("\"-/bin/a b\" x");
        assertThatThrownBy(() -> line.written(Spelling.PODMAN_WORDS)).hasMessageContaining("systemd only");
    }

    @Test
    void aColonSwitchesVariablesOff() {
        CommandLine line = CommandLine.parse(":/bin/echo $x ${y} %h", Spelling.SYSTEMD_COMMAND);

        assertThat(line.variables()).isEmpty();
        assertThat(line.words()).contains(Text.of("$x"), Text.of("${y}"), Text.of(Specifier.HOME));
        assertThat(line.written(Spelling.SYSTEMD_COMMAND)).isEqualTo(":/bin/echo $x ${y} %h");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-x", "@x", "", "/bin/$x", "a\"b", "a\\b", "a\nb"})
    void aProgramOfSystemdIsAPath(String program) {
        assertThatThrownBy(() -> CommandLine.of(program, "x").written(Spelling.SYSTEMD_COMMAND))
                .isInstanceOf(ValueException.class);
    }

    @Test
    void twoCommandsInOneLineAreNotOne() {
        assertThatThrownBy(() -> CommandLine.parse("/bin/a ; /bin/b", Spelling.SYSTEMD_COMMAND))
                .hasMessageContaining("two commands");
        assertThat(CommandLine.parse("/bin/a \\; ';'", Spelling.SYSTEMD_COMMAND))
                .isEqualTo(CommandLine.of("/bin/a", ";", ";"));
    }
}
