package dev.quadlet.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.source.Span;
import java.util.EnumSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Any value can be cut into words, and they stand in it one behind the other. */
@Domain(UnitTexts.class)
@Domain(DomainContext.Global.class)
class SplitPropertyTest {
    @Property
    void wordsStandInTheValue(@ForAll("values") String value, @ForAll SplitRule rule, @ForAll Dialect dialect) {
        Split split = dialect.split(value, rule);

        Span whole = new Span(0, value.length());
        int end = 0;
        for (Word word : split.words()) {
            assertThat(whole.contains(word.span())).isTrue();
            assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
            end = word.span().end();
        }
        split.flaw().ifPresent(flaw -> assertThat(whole.contains(flaw.span())).isTrue());
    }

    @Property
    void plainWordsAreWhatTheyAre(@ForAll("plain") String value, @ForAll Dialect dialect) {
        for (SplitRule rule : EnumSet.complementOf(EnumSet.of(SplitRule.LATER_STRV))) {
            String[] words = rule == SplitRule.NONE ? new String[] {value} : value.split(" ", -1);
            assertThat(dialect.split(value, rule).texts()).containsExactly(words);
        }
        assertThat(dialect.split(value, SplitRule.LATER_STRV).texts())
                .isIn(
                        dialect.split(value, SplitRule.NONE).texts(),
                        dialect.split(value, SplitRule.STRV).texts());
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                        "a",
                        "b",
                        " ",
                        "\t",
                        "\r",
                        "\"",
                        "'",
                        "\\",
                        "\\n",
                        "\\x41",
                        "\\x",
                        "\\101",
                        "\\400",
                        "\\0",
                        "\\u00e9",
                        "\\ud800",
                        "\\U0001F600",
                        "\\;",
                        ";",
                        "=",
                        "\u00a0",
                        "\udcff",
                        "\ud83d\ude00",
                        "\0")
                .list()
                .ofMaxSize(15)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> plain() {
        Arbitrary<String> word = Arbitraries.strings()
                .withChars("abc=,:/%$@#-_.{}[]()<>|&*?!~^+\u00e9\u20ac\u00a0")
                .ofMinLength(1)
                .ofMaxLength(8);
        return word.list().ofMinSize(1).ofMaxSize(5).map(words -> String.join(" ", words));
    }
}
