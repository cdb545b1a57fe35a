package dev.quadlet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberTest {
    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "0, 0",
        "-20, -20",
        "+5, 5",
        "010, 8",
        "0o17, 15",
        "0x1F, 31",
        "-0x10, -16",
        "0b101, 5",
        "9223372036854775807, 9223372036854775807"
    })
    void isReadInEveryBase(String notation, long number) {
        assertThat(WholeNumber.parse(notation))
                .isEqualTo(WholeNumber.of(number))
                .hasToString(Long.toString(number));
        assertThat(WholeNumber.parse(notation).value()).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "1.5",
                "1 2",
                "--1",
                "-",
                "+",
                "0x",
                "0b2",
                "08",
                "1_000",
                "0x-1",
                "٣",
                "9223372036854775808"
            })
    void otherTextIsNone(String notation) {
        assertThatThrownBy(() -> WholeNumber.parse(notation))
                .isInstanceOf(ValueException.class)
                .hasMessageStartingWith("number '");
    }

    @Test
    void itCanBeFilledInLater() {
        WholeNumber retries = WholeNumber.parse("${RETRIES}");

        assertThat(retries).isEqualTo(WholeNumber.of(Variable.named("RETRIES"))).hasToString("${RETRIES}");
        assertThat(retries.value()).isEmpty();
        assertThat(retries.orElse(3)).isEqualTo(3);
        assertThat(retries.variables()).containsExactly(Variable.named("RETRIES"));
        assertThat(WholeNumber.of(4).orElse(3)).isEqualTo(4);
        assertThat(WholeNumber.of(Specifier.INSTANCE)).hasToString("%i");
    }

    @Property
    void itIsReadBack(@ForAll long number) {
        assertThat(WholeNumber.parse(WholeNumber.of(number).toString())).isEqualTo(WholeNumber.of(number));
    }
}
