package dev.quadlet.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotingTest {
    static Stream<Arguments> spellings() {
        return Stream.of(
                written("plain", "plain", "plain", "plain"),
                written("a=b:c,d/é", "a=b:c,d/é", "a=b:c,d/é", "a=b:c,d/é"),
                written("two words", "\"two words\"", "\"two words\"", "\"two words\""),
                written("it's", "\"it's\"", "\"it's\"", "\"it's\""),
                written("say \"hi\"", "'say \"hi\"'", "'say \"hi\"'", "'say \"hi\"'"),
                written("a\"b'c", "'a\"b'\"'c\"", "\"a\\\"b'c\"", "\"a\\\"b'c\""),
                written("a\\b", "\"a\\b\"", "\"a\\\\b\"", "\"a\\\\b\""),
                written("end\\", "\"end\\\"", "\"end\\\\\"", "\"end\\\\\""),
                written("a\tb", "\"a\tb\"", "\"a\\tb\"", "\"a\\tb\"", "\"a\tb\""),
                written("\u001b\u007f", "\"\u001b\u007f\"", "\"\\x1b\\x7f\"", "\"\\x1b\\x7f\"", "\"\u001b\u007f\""),
                written("# x", "\"# x\"", "\"# x\"", "\"# x\""),
                written(";x", "\";x\"", "\";x\"", "\";x\""),
                written("\u00a0", "\"\u00a0\"", "\"\u00a0\"", "\"\u00a0\""),
                written(";", "\";\"", "\";\"", "\\;"));
    }

    private static Arguments written(String word, String strv, String args, String exec) {
        return written(word, strv, args, exec, args);
    }

    private static Arguments written(String word, String strv, String args, String exec, String words) {
        return Arguments.of(word, strv, args, exec, words);
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void theSpellingIsThePlainestThatAllReadersShare(String word, String strv, String args, String exec, String words) {
        assertThat(Quoting.write(word, SplitRule.STRV)).isEqualTo(strv);
        assertThat(Quoting.write(word, SplitRule.ARGS)).isEqualTo(args);
        assertThat(Quoting.write(word, SplitRule.KEYVAL)).isEqualTo(args);
        assertThat(Quoting.write(word, SplitRule.SYSTEMD_WORDS)).isEqualTo(words);
        assertThat(Quoting.write(word, SplitRule.SYSTEMD_EXEC)).isEqualTo(exec);
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void everyReaderReadsTheWordItself(String word, String strv, String args, String exec, String words) {
        for (PodmanVersion version : List.of(PodmanVersion.FIRST, PodmanVersion.of(5, 3), PodmanVersion.LATEST)) {
            Dialect podman = Dialect.podman(version);

            assertThat(podman.split(strv, SplitRule.STRV).texts()).containsExactly(word);
            assertThat(podman.split(args, SplitRule.ARGS).texts()).containsExactly(word);
        }
        assertThat(Dialect.SYSTEMD.split(exec, SplitRule.SYSTEMD_EXEC).texts()).containsExactly(word);
        assertThat(Dialect.SYSTEMD.split(words, SplitRule.SYSTEMD_WORDS).texts())
                .containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a.yaml", "a\\b.yaml", "#.yaml", "%h/a", "a,b;c"})
    void whatOnlyLaterVersionsCutNeedsNoQuotes(String word) {
        String written = Quoting.write(word, SplitRule.LATER_STRV);

        for (PodmanVersion version : List.of(PodmanVersion.FIRST, PodmanVersion.of(5, 6), PodmanVersion.of(5, 7))) {
            assertThat(Dialect.podman(version)
                            .split(written, SplitRule.LATER_STRV)
                            .texts())
                    .containsExactly(word);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b", "it's", "a b", "a\tb"})
    void whatNeedsQuotesHasNoSpellingWhereOnlyLaterVersionsCut(String word) {
        assertThat(Quoting.refusal(word, SplitRule.LATER_STRV))
                .contains("Podman cuts the value into words from 5.7 on and takes it as it stands before, so blanks and"
                        + " quotes have no spelling that is right for both");
        assertThat(Dialect.podman(PodmanVersion.of(5, 6))
                        .split(word, SplitRule.LATER_STRV)
                        .texts())
                .containsExactly(word);
    }

    @Test
    void lineBreaksAreEscapedWhereThereAreEscapes() {
        assertThat(Quoting.write("a\nb\r", SplitRule.ARGS)).isEqualTo("\"a\\nb\\r\"");
        assertThat(Quoting.refusal("a\nb", SplitRule.STRV))
                .hasValueSatisfying(r -> assertThat(r).contains("line break"));
        assertThat(Quoting.refusal("a\rb", SplitRule.NONE))
                .hasValueSatisfying(r -> assertThat(r).contains("line break"));
    }

    @Test
    void onlySystemdKeepsAnEmptyWord() {
        assertThat(Quoting.write("", SplitRule.SYSTEMD_EXEC)).isEqualTo("\"\"");
        assertThat(Quoting.write("", SplitRule.SYSTEMD_WORDS)).isEqualTo("\"\"");
        assertThat(Quoting.refusal("", SplitRule.ARGS))
                .hasValueSatisfying(r -> assertThat(r).contains("end of the list"));
        assertThat(Quoting.refusal("", SplitRule.STRV)).isPresent();
        assertThat(Quoting.refusal("", SplitRule.NONE)).isPresent();
    }

    @Test
    void aWholeValueIsWrittenAsItIs() {
        assertThat(Quoting.write("a \"b\" \\ 'c' # d", SplitRule.NONE)).isEqualTo("a \"b\" \\ 'c' # d");
        assertThat(Quoting.refusal(" a", SplitRule.NONE))
                .hasValueSatisfying(r -> assertThat(r).contains("trimmed"));
        assertThat(Quoting.refusal("a\u2028", SplitRule.NONE))
                .hasValueSatisfying(r -> assertThat(r).contains("trimmed"));
        assertThat(Quoting.refusal("a\\", SplitRule.NONE))
                .hasValueSatisfying(r -> assertThat(r).contains("next line"));
    }

    @ParameterizedTest
    @EnumSource(SplitRule.class)
    void someCharactersHaveNoSpellingAnywhere(SplitRule rule) {
        for (String word : List.of("a\0b", "a\ud800b", "\udc80", "a\ufffeb", "\ufdd0", "\ud83f\udfff")) {
            assertThat(Quoting.refusal(word, rule)).as(word).isPresent();
            assertThatThrownBy(() -> Quoting.write(word, rule)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Quoting.refusal("a😀\ufffdb", rule)).isEmpty();
    }

    @Test
    void trimmingIsUnicodes() {
        assertThat(Quoting.trimmed("\u00a0 a b\u3000\t")).isEqualTo("a b");
        assertThat(Quoting.trimmed("\u001c")).isEqualTo("\u001c");
        assertThat(Quoting.trimmed(" \t")).isEmpty();
    }
}
