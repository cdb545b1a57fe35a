package dev.quadlet.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void arraysOfStringsAreRead() {
        assertThat(Json.strings(" [ \"a\" , \"b\\n\\\"\\u0041\\/\\\\\" ] ")).contains(List.of("a", "b\n\"A/\\"));
        assertThat(Json.strings("[]")).contains(List.of());
        assertThat(Json.strings("[\"\"]")).contains(List.of(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "[\"a\"",
                "[\"a]",
                "[\"a\",]",
                "[1]",
                "[\"a\"] x",
                "[\"\\q\"]",
                "[\"\\u00g0\"]",
                "[\"\\u12",
                "[ -e x ]",
                "{}",
                "[\"a\tb\"]"
            })
    void anythingElseIsNoArrayOfStrings(String text) {
        assertThat(Json.strings(text)).isEmpty();
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll List<String> strings) {
        List<Text> texts = strings.stream().map(Text::of).toList();

        assertThat(Json.strings(Json.written(texts).written(Expansion.NONE))).contains(strings);
    }
}
