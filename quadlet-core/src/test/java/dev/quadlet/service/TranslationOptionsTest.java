package dev.quadlet.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.Quadlet;
import dev.quadlet.Scope;
import dev.quadlet.syntax.PodmanVersion;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationOptionsTest {
    private static final String NEITHER = "/etc/containers/systemd";

    @Test
    void theVariablePodmanIsTheProgram() {
        String text = "[Container]\nImage=x\nEnvironment=HOME PODMAN=$PODMAN\n";

        String service = Translator.forPodman(PodmanVersion.of(5, 8))
                .options(TranslationOptions.defaults().withEnvironment(Map.of("PODMAN", "/opt/podman", "HOME", "/h")))
                .translate(Quadlet.parse("a.container", text))
                .toString();

        assertThat(service)
                .contains("ExecStart=/opt/podman run --name systemd-%N")
                .contains("ExecStopPost=-/opt/podman rm")
                .contains(" --env HOME --env PODMAN=$PODMAN ");
    }

    @Test
    void anEmptyVariableIsAsGoodAsNone() {
        TranslationOptions options = TranslationOptions.defaults()
                .withPodmanPath("/opt/podman")
                .withEnvironment(Map.of("PODMAN", "", "QUADLET_UNIT_DIRS", "", "HOME", ""));

        assertThat(options.podmanPath()).isEqualTo("/opt/podman");
        assertThat(options.directory(Scope.USER)).isEqualTo("/home/user/.config/containers/systemd");
    }

    @ParameterizedTest
    @CsvSource({
        "HOME, /home/me, /home/me/.config/containers/systemd",
        "XDG_CONFIG_HOME, /home/me/conf/, /home/me/conf/containers/systemd",
        "XDG_RUNTIME_DIR, /run/user/1000, /home/user/.config/containers/systemd",
        "QUADLET_UNIT_DIRS, /srv/units:/srv/more, /srv/units",
        "QUADLET_UNIT_DIRS, units:/srv/more, /home/user/.config/containers/systemd",
    })
    void theVariablesSayWhereTheUnitsOfAUserLie(String name, String value, String directory) {
        TranslationOptions options = TranslationOptions.defaults().withEnvironment(Map.of(name, value));

        assertThat(options.directory(Scope.USER)).isEqualTo(directory);
        assertThat(options.directory(Scope.SYSTEM)).isEqualTo(directory.equals("/srv/units") ? directory : NEITHER);
    }

    @Test
    void theConfigurationOfAUserCountsBeforeTheHome() {
        Map<String, String> both = Map.of("HOME", "/home/me", "XDG_CONFIG_HOME", "/conf");

        assertThat(TranslationOptions.defaults().withEnvironment(both).directory(Scope.USER))
                .isEqualTo("/conf/containers/systemd");
    }

    @ParameterizedTest
    @CsvSource({
        "/dev/null, true",
        "/dev//tty, true",
        "/, true",
        "., true",
        "dev/full, true",
        "'', false",
        "/dev/kvm, false",
        "null, false",
    })
    void someDevicesAreEverywhere(String path, boolean exists) {
        assertThat(TranslationOptions.defaults().hasDevice(path)).isEqualTo(exists);
    }

    @Test
    void aDirectoryIsAbsolute() {
        assertThatThrownBy(() -> TranslationOptions.defaults().withDirectory("units"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not an absolute path: 'units'");
    }
}
