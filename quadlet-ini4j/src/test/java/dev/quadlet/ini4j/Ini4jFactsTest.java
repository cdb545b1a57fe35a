package dev.quadlet.ini4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.UnitParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.ini4j.Ini;
import org.ini4j.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why unit files are not read with ini4j, and an {@code Ini} not with {@code fetch}: what ini4j does by itself. */
class Ini4jFactsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[S]⏎Exec=a \\⏎# c⏎b=1        | {S={Exec=[a # c], b=[1]}}    | {S={Exec=[a b=1]}}",
                "[S]⏎Image=i⏎Exec=a\\         | {S={Image=[i]}}              | {S={Image=[i], Exec=[a]}}",
                "[S]⏎Exec=a\\tb \\x41 \\u0041 | {S={Exec=[a⇥b x41 A]}}       | {S={Exec=[a\\tb \\x41 \\u0041]}}",
                "[S]⏎Foo:bar                  | {S={Foo=[bar]}}              | {S={}}",
                "[ S ]⏎a=1                    | {S={a=[1]}}                  | { S ={a=[1]}}",
                "[S/T]⏎a=1                    | {S={}, S/T={a=[1]}}          | {S/T={a=[1]}}",
            })
    void ini4jReadsAnotherFile(String text, String ini4j, String podman) throws IOException {
        String file = text.replace('⏎', '\n');

        assertThat(Settings.of(new Ini(new StringReader(file)))).hasToString(ini4j.replace('⇥', '\t'));
        assertThat(Settings.of(
                        UnitParser.parse(SourceText.of("a.container", file)).document()))
                .hasToString(podman);
    }

    @Test
    void oneCommentPerNameIsKept() throws IOException {
        Ini ini = new Ini(new StringReader("[S]\n# first\na=1\n# second\na=2\n"));

        assertThat(ini.get("S", 0).getComment("a")).isEqualTo(" second");
    }

    @Test
    void fetchOverflowsTheStackAndLeaksTheEnvironment() {
        Profile.Section section = new Ini().add("S");
        section.add("x", "${x}");
        section.add("y", "${@env/PATH}");

        assertThatThrownBy(() -> section.fetch("x")).isInstanceOf(StackOverflowError.class);
        assertThat(section.fetch("y")).isEqualTo(System.getenv("PATH"));
        assertThat(section.get("y")).isEqualTo("${@env/PATH}");
    }

    @Test
    void theEntrySetHasOneValuePerKey() {
        Profile.Section section = new Ini().add("S");
        section.add("a", "1");
        section.add("a", "2");

        assertThat(section.entrySet()).extracting(Map.Entry::getValue).containsExactly("2");
        assertThat(section.getAll("a")).containsExactly("1", "2");
    }
}
