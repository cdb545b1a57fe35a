package dev.quadlet.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavaTokensTest {
    @Test
    void whiteSpaceDoesNotCount() {
        String wide = """
                /**
                 * Says
                 * something.
                 */
                public static final Key<String> A =
                        key("A B", 'c');
                """;
        String narrow = """
                /** Says something. */
                public static final Key<String>A=key("A B",'c');
                """;

        assertThat(JavaTokens.of(wide)).isEqualTo(JavaTokens.of(narrow));
    }

    @Test
    void everythingElseCounts() {
        assertThat(JavaTokens.of("call(\"a  b\"); // why\nreturn x1;"))
                .containsExactly("call", "(", "\"a  b\"", ")", ";", "// why", "return", "x1", ";");
    }

    @Test
    void quotesAndCommentMarksInStringsAreOrdinary() {
        assertThat(JavaTokens.of("a(\"\\\"/*\", '\\'', \"//\")"))
                .containsExactly("a", "(", "\"\\\"/*\"", ",", "'\\''", ",", "\"//\"", ")");
    }
}
