package dev.quadlet.compose.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellWordsTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            a b  c              | a,b,c
            'a b' c             | a b,c
            "a 'b'" c           | a 'b',c
            a\\ b               | a b
            "a\\"b" 'c\\d'      | a"b,c\\d
            "$HOME \\$x \\n"    | $HOME $x \\n
            a"b"'c'             | abc
            '' x                | ,x
            a;b && c            | a;b,&&,c
            """)
    void cuts(String text, String words) {
        assertThat(String.join(",", ShellWords.of(text))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a", "\"a", "a\\"})
    void refusesWhatIsOpen(String text) {
        assertThatThrownBy(() -> ShellWords.of(text)).isInstanceOf(Unfit.class);
    }
}
