package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.key.Key;
import dev.quadlet.key.Keys;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.WholeNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys whose value is a number, and which numbers they take. */
class NumberTest {
    @ParameterizedTest
    @CsvSource({
        "Container, HealthRetries, 1, 0, it must be 1 or more",
        "Container, StopTimeout, 0, -5, it must be 0 or more",
        "Image, Retry, 0, -1, it must be 0 or more",
        "Image, Retry, 3, +3, Podman takes no plus sign",
        "Volume, User, 0, -1, it must be from 0 to 4294967295",
        "Unit, StartLimitBurst, 4294967295, 4294967296, it must be from 0 to 4294967295",
        "Unit, SuccessActionExitStatus, 255, 256, it must be from 0 to 255",
        "Service, OOMScoreAdjust, -1000, 1001, it must be from -1000 to 1000",
        "Service, Nice, +19, 20, it must be from -20 to 19",
        "Service, IOSchedulingPriority, 7, 8, it must be from 0 to 7",
        "Service, IOWeight, 1, 0, it must be from 1 to 10000",
        "Service, Nice, 1, ${N}, no variable is filled in here"
    })
    void aKeyTakesNumbersWithinItsBounds(String section, String name, String good, String bad, String reason) {
        Key<?> key = Keys.find(section, name).orElseThrow();

        key.check(good);
        assertThatThrownBy(() -> key.check(bad))
                .isInstanceOf(ValueException.class)
                .hasMessage("number '" + bad + "': " + reason);
    }

    @Test
    void whereNobodyKnowsBoundsThereAreNone() {
        assertThat(Quadlet.pod("web").stopTimeout(-1).build().section().stopTimeout())
                .contains(WholeNumber.of(-1));
        assertThat(Quadlet.container("web").pidsLimit(-1).build().text()).isEqualTo("[Container]\nPidsLimit=-1\n");
    }

    @Test
    void theTypedSettersCheckThemToo() {
        assertThatThrownBy(() -> Quadlet.container("web").healthRetries(0)).isInstanceOf(ValueException.class);
        assertThatThrownBy(() -> Quadlet.container("web").stopTimeout(WholeNumber.of(-5)))
                .isInstanceOf(ValueException.class);
    }

    @Test
    void aVariableStandsForANumber() {
        EnvironmentFile env = EnvironmentFile.named(".env").with("WAIT", "30");
        ContainerUnit web = Quadlet.container("web")
                .stopTimeout(WholeNumber.of(env.variable("WAIT")))
                .healthRetries("${RETRIES}")
                .build();

        assertThat(web.text()).isEqualTo("""
                [Container]
                StopTimeout=${WAIT}
                HealthRetries=${RETRIES}

                [Service]
                EnvironmentFile=%E/containers/systemd/.env
                """);
        assertThat(web.section().healthRetries()).contains(WholeNumber.parse("${RETRIES}"));
    }
}
