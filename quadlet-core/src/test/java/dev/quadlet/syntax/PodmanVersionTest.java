package dev.quadlet.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PodmanVersionTest {
    @ParameterizedTest
    @CsvSource({
        "5.4.2, 5.4.2",
        "5.4, 5.4.0",
        "6.0.0-dev, 6.0.0",
        "5.8.6+ds1-1, 5.8.6",
        "4.9.3-rc1, 4.9.3",
        "10.11.12.13, 10.11.12",
    })
    void versionsAreRead(String text, String version) {
        assertThat(PodmanVersion.parse(text)).hasToString(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "v5.4.2", "5.", "5.x", ".5", "-1.0", "podman 5.4", "99999999999.0"})
    void otherTextsAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PodmanVersion.parse(text))
                .withMessageContaining("'" + text + "'");
    }

    @Test
    void negativeNumbersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PodmanVersion.of(5, -1));
    }

    @Test
    void versionsAreOrderedByNumbers() {
        assertThat(Stream.of("5.10", "5.4.2", "4.9.5", "6.0", "5.4")
                        .map(PodmanVersion::parse)
                        .sorted())
                .extracting(PodmanVersion::toString)
                .containsExactly("4.9.5", "5.4.0", "5.4.2", "5.10.0", "6.0.0");
    }

    @Test
    void aReleaseHasWhatCameBefore() {
        PodmanVersion version = PodmanVersion.of(5, 4, 2);

        assertThat(version.atLeast(5, 4)).isTrue();
        assertThat(version.atLeast(PodmanVersion.of(5, 4, 3))).isFalse();
        assertThat(version.atLeast(4, 9)).isTrue();
        assertThat(version.atLeast(5, 5)).isFalse();
        assertThat(PodmanVersion.FIRST.atLeast(4, 4)).isTrue();
        assertThat(PodmanVersion.LATEST).isGreaterThan(PodmanVersion.of(5, 8, 6));
    }
}
