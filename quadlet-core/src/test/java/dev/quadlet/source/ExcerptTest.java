package dev.quadlet.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void whatPeopleReadStaysAsItIs() {
        assertThat(Excerpt.of("caf\u00e9 '\ud83d\ude00' 100% \\n")).isEqualTo("caf\u00e9 '\ud83d\ude00' 100% \\n");
    }

    @Test
    void whatWouldBreakTheLineIsANumber() {
        assertThat(Excerpt.of("a\nb\r\0\u2028\u2029\u0085\udc80"))
                .isEqualTo("a\\u000ab\\u000d\\u0000\\u2028\\u2029\\u0085\\udc80");
    }

    @Test
    void whatIsLongIsCutBetweenCharacters() {
        assertThat(Excerpt.of("a".repeat(120))).isEqualTo("a".repeat(120));
        assertThat(Excerpt.of("\ud83d\ude00".repeat(121))).isEqualTo("\ud83d\ude00".repeat(120) + "…");
        assertThat(Excerpt.of("a\ud83d\ude00".repeat(1 << 20))).isEqualTo("a\ud83d\ude00".repeat(60) + "…");
    }
}
