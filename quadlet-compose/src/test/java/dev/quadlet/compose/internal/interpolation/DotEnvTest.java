package dev.quadlet.compose.internal.interpolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of variables as compose reads them. */
class DotEnvTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            A=plain                | plain
            A= two words           | two words
            A=x # comment          | x
            A=x#y                  | x#y
            A='x # y'              | x # y
            A="x # y" # comment    | x # y
            A='$OUTER'             | $OUTER
            A="$OUTER"             | outer
            A=${OUTER}/${NO:-d}    | outer/d
            A="\\$OUTER"           | $OUTER
            A="say \\"hi\\""       | say "hi"
            A="a\\tb\\\\"          | ~a\tb\\~
            export A=x             | x
            A: yaml                | yaml
            A=b=c                  | b=c
            A="open                | "open
            """)
    void readsALine(String line, String expected) {
        assertThat(read(line, false)).containsExactly(Map.entry("A", expected));
    }

    @Test
    void readsAFile() {
        String file = """
                # comment

                FIRST=1
                SECOND="two
                lines"
                THIRD=${FIRST}${SECOND}
                OUTER
                UNKNOWN
                FIRST=3
                """;

        assertThat(read(file, false))
                .containsExactly(
                        Map.entry("FIRST", "3"),
                        Map.entry("SECOND", "two\nlines"),
                        Map.entry("THIRD", "1two\nlines"),
                        Map.entry("OUTER", "outer"));
    }

    @Test
    void rawValuesAreWhatStandsThere() {
        assertThat(read("A='$OUTER' # b\nB=\"x", true))
                .containsExactly(Map.entry("A", "'$OUTER' # b"), Map.entry("B", "\"x"));
    }

    @Property
    void anythingIsRead(@ForAll String text, @ForAll boolean raw) {
        assertThat(read(text, raw)).isNotNull();
    }

    private static Map<String, String> read(String text, boolean raw) {
        return DotEnv.read(text, raw, name -> Optional.of("outer").filter(value -> name.equals("OUTER")));
    }
}
