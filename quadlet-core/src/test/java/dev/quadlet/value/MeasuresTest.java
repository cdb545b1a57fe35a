package dev.quadlet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link TimeSpan} and {@link ByteSize}. */
class MeasuresTest {
    @ParameterizedTest
    @CsvSource({
        "PT10S,         10s,           10s",
        "PT1M30S,       1m30s,         1min 30s",
        "PT36H,         36h,           36h",
        "PT0S,          0s,            0s",
        "PT0.5S,        500ms,         500ms",
        "PT1H0.000001S, 1h1us,         1h 1us",
    })
    void aDurationIsWrittenInBothNotations(Duration duration, String go, String systemd) {
        assertThat(TimeSpan.of(duration).goText()).isEqualTo(go);
        assertThat(TimeSpan.of(duration).text()).isEqualTo(systemd);
    }

    @ParameterizedTest
    @CsvSource({
        "90,                 PT1M30S",
        "1min 30s,           PT1M30S",
        "1m30s,              PT1M30S",
        "2 hours 5sec,       PT2H5S",
        "1.5min,             PT1M30S",
        "1d,                 PT24H",
        "1w 1day,            PT192H",
        "55s500ms,           PT55.5S",
        "300 us,             PT0.0003S",
        "1s2,                PT3S",
        "0,                  PT0S",
        "1y,                 PT8766H",
    })
    void systemdsNotationIsRead(String notation, Duration duration) {
        assertThat(TimeSpan.parse(notation).duration()).contains(duration);
    }

    @ParameterizedTest
    @CsvSource({"1m30s, PT1M30S", "1.5h, PT1H30M", "0, PT0S", "10ms, PT0.01S", "5ns, PT0.000000005S", "2h, PT2H"})
    void gosNotationIsRead(String notation, Duration duration) {
        assertThat(TimeSpan.parseGo(notation).duration()).contains(duration);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "30", "1min", "1d", "1m 30s", "-1s", "infinity", "s", "1..5s", ".s", "99999999999999999999h"
            })
    void otherTextIsNotGos(String notation) {
        assertThatThrownBy(() -> TimeSpan.parseGo(notation)).isInstanceOf(ValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1 fortnight", "-5", "disable"})
    void otherTextIsNotSystemds(String notation) {
        assertThatThrownBy(() -> TimeSpan.parse(notation)).isInstanceOf(ValueException.class);
    }

    @Test
    void someSpansHaveNoLength() {
        assertThat(TimeSpan.parse("infinity")).isEqualTo(TimeSpan.INFINITY).hasToString("infinity");
        assertThat(TimeSpan.parseGo("disable")).isEqualTo(TimeSpan.DISABLED);
        assertThat(TimeSpan.parseGo("${WAIT}").goText()).isEqualTo("${WAIT}");
        assertThat(TimeSpan.parseGo("${WAIT}").duration()).isEmpty();
        assertThatThrownBy(TimeSpan.INFINITY::goText).hasMessageContaining("infinity");
        assertThatThrownBy(TimeSpan.DISABLED::text).hasMessageContaining("disable");
        assertThatThrownBy(() -> TimeSpan.of(Duration.ofSeconds(-1))).hasMessageContaining("negative");
        assertThatThrownBy(() -> TimeSpan.of(Duration.ofNanos(1)).text()).hasMessageContaining("microseconds");
    }

    @Property
    void aSpanIsReadBack(@ForAll @LongRange(min = 0, max = 9_000_000_000_000_000L) long micros) {
        TimeSpan span = TimeSpan.of(Duration.ofNanos(micros % 1_000_000 * 1000).plusSeconds(micros / 1_000_000));

        assertThat(TimeSpan.parse(span.text())).isEqualTo(span);
        assertThat(TimeSpan.parseGo(span.goText())).isEqualTo(span);
        assertThat(TimeSpan.parse(span.goText())).isEqualTo(span);
    }

    @ParameterizedTest
    @CsvSource({
        "512M,       536870912,      512M",
        "512m,       536870912,      512M",
        "1.5G,       1610612736,     1536M",
        "64mb,       67108864,       64M",
        "1KiB,       1024,           1K",
        "1000,       1000,           1000",
        "10b,        10,             10",
        "2T,         2199023255552,  2T",
        "0,          0,              0",
    })
    void podmansSizesAreRead(String notation, long bytes, String text) {
        assertThat(ByteSize.parsePodman(notation).bytes()).contains(bytes);
        assertThat(ByteSize.parsePodman(notation).podmanText()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "512M,  536870912,            512M",
        "1.5G,  1610612736,           1536M",
        "1000,  1000,                 1000",
        "10B,   10,                   10",
        "1 K,   1024,                 1K",
        "1E,    1152921504606846976,  1E",
    })
    void systemdsSizesAreRead(String notation, long bytes, String text) {
        assertThat(ByteSize.parse(notation).bytes()).contains(bytes);
        assertThat(ByteSize.parse(notation).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"512m", "512mb", "1KiB", "1KB", "MK"})
    void systemdsUnitsAreCapitals(String notation) {
        assertThatThrownBy(() -> ByteSize.parse(notation))
                .isInstanceOf(ValueException.class)
                .hasMessageEndingWith("in capitals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"50%", "infinity", "1E", "1ib5"})
    void podmanKnowsLess(String notation) {
        assertThatThrownBy(() -> ByteSize.parsePodman(notation)).isInstanceOf(ValueException.class);
    }

    @Test
    void aSizeIsWrittenForItsReader() {
        assertThat(ByteSize.parse("1E").podmanText()).isEqualTo("1024P");
        assertThatThrownBy(() -> ByteSize.percent(50).podmanText()).hasMessageContaining("only systemd knows");
        assertThatThrownBy(ByteSize.INFINITY::podmanText).hasMessageContaining("only systemd knows");
    }

    @Test
    void sizesNameTheirUnit() {
        assertThat(ByteSize.mebibytes(512)).hasToString("512M").isEqualTo(ByteSize.parse("524288K"));
        assertThat(ByteSize.gibibytes(2)).hasToString("2G");
        assertThat(ByteSize.kibibytes(1)).isEqualTo(ByteSize.bytes(1024));
        assertThat(ByteSize.percent(80)).hasToString("80%").isEqualTo(ByteSize.parse("80%"));
        assertThat(ByteSize.parse("infinity")).isEqualTo(ByteSize.INFINITY);
        assertThat(ByteSize.parse("${SIZE}").bytes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M", "1X", "1.2.3M", "-1", "1 000", "1MiBs", "9999999999G"})
    void otherSizesAreRefused(String notation) {
        assertThatThrownBy(() -> ByteSize.parse(notation)).isInstanceOf(ValueException.class);
    }

    @Property
    void aSizeIsReadBack(@ForAll @LongRange(min = 0) long bytes) {
        assertThat(ByteSize.parse(ByteSize.bytes(bytes).text()).bytes()).contains(bytes);
        assertThat(ByteSize.parsePodman(ByteSize.bytes(bytes).podmanText()).bytes())
                .contains(bytes);
    }

    @Test
    void aSpanIsNoLongerThanItsReaderCanCount() {
        TimeSpan ages = TimeSpan.of(Duration.ofSeconds(Long.MAX_VALUE));
        TimeSpan millennium = TimeSpan.of(Duration.ofDays(365_250));

        assertThatThrownBy(ages::goText).hasMessageContaining("Podman counts at most 292 years");
        assertThatThrownBy(ages::text).hasMessageContaining("systemd counts at most 584542 years");
        assertThatThrownBy(millennium::goText).hasMessageContaining("Podman counts at most 292 years");
        assertThat(millennium.text()).isEqualTo("8766000h");
        assertThat(ages).hasToString("2562047788015215h30m7s");
        assertThat(TimeSpan.parseGo("2562047h47m16.854775807s").goText()).isEqualTo("2562047h47m16s854ms775us807ns");
        assertThatThrownBy(() -> TimeSpan.parseGo("2562047h47m16.854775808s")).hasMessageContaining("292 years");
        assertThatThrownBy(() -> TimeSpan.parse("584543y")).hasMessageContaining("584542 years");
    }
}
