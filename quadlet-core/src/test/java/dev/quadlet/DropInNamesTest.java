package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.quadlet.syntax.PodmanVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which directories drop-ins of a unit are looked for; the lab asks the generators about most of these. */
class DropInNamesTest {
    @ParameterizedTest
    @CsvSource({
        "4.9, a.container,       ''",
        "5.0, a.container,       a.container.d",
        "5.1, a@x.container,     a@x.container.d a@.container.d",
        "5.4, a.container,       a.container.d container.d",
        "5.4, a-b.network,       a-b.network.d a-.network.d network.d",
        "5.4, a-b-c.container,   a-b-c.container.d a-b-.container.d a-.container.d container.d",
        "5.4, a@.container,      a@.container.d container.d",
        "5.4, a-b@x-y.container, a-b@x-y.container.d a-b@.container.d a-@.container.d a-.container.d container.d",
        "5.4, -a.container,      -a.container.d -.container.d container.d",
    })
    void directoriesHaveNamesOfUnits(String podman, String unit, String directories) {
        assertThat(DropInNames.of(unit, PodmanVersion.parse(podman)))
                .isEqualTo(directories.isEmpty() ? List.of() : List.of(directories.split(" ", -1)));
    }

    @Test
    void unitsHaveExtensions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DropInNames.of("web", PodmanVersion.LATEST))
                .withMessage("Not the name of a unit's file: 'web'");
    }
}
