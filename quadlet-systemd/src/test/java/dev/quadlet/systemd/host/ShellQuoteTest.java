package dev.quadlet.systemd.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words as real shells read them. */
class ShellQuoteTest {
    /** Many words in one line, for each line is read by a process. */
    @Property(tries = 150)
    void shellsReadTheWords(@ForAll("words") List<String> words) {
        try (Host host = Host.local()) {
            for (String shell : List.of("sh", "bash")) {
                String line = "printf '%s\\0' " + ShellQuote.line(words);
                assertThat(host.run(Command.of(shell, "-c", line)).orThrow().output())
                        .isEqualTo(String.join("\0", words) + "\0");
            }
        }
    }

    @Provide
    Arbitrary<List<String>> words() {
        Arbitrary<Character> special = Arbitraries.of(" '\"\\$`!*?[]{}()<>|&;#~=%^\n\r\tä€-+"
                .chars()
                .mapToObj(c -> (char) c)
                .toList());
        Arbitrary<String> nasty = special.list().ofMaxSize(8).map(ShellQuoteTest::text);
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12).filter(ShellQuoteTest::isArgument);
        return Arbitraries.oneOf(nasty, any).list().ofMinSize(1).ofMaxSize(40);
    }

    private static String text(List<Character> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(text::append);
        return text.toString();
    }

    /** No program can have a NUL or half a character in an argument. */
    private static boolean isArgument(String text) {
        return text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "web.service | web.service",
                "a b | 'a b'",
                "it's | 'it'\\''s'",
                "\"\" | ''",
                "=ls | '=ls'",
                "~ | '~'"
            })
    void wordsArePlainWherePossible(String word, String quoted) {
        assertThat(ShellQuote.word(word)).isEqualTo(quoted);
    }
}
