package dev.quadlet.systemd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.quadlet.Scope;
import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemctlTest {
    private static final Systemctl SYSTEM = Systemctl.in(Scope.SYSTEM);
    private static final Systemctl USER = Systemctl.in(Scope.USER);

    @Test
    void rootCommandsTheSystemAndAUserTheOwnManager() {
        assertThat(SYSTEM.daemonReload()).containsExactly("systemctl", "daemon-reload");
        assertThat(USER.daemonReload()).containsExactly("systemctl", "--user", "daemon-reload");
    }

    @Test
    void unitsAreArgumentsOfTheirOwn() {
        List<UnitName> units = units("db.service web@blue.service");

        assertThat(SYSTEM.start(units)).containsExactly("systemctl", "start", "db.service", "web@blue.service");
        assertThat(USER.stop(units)).containsExactly("systemctl", "--user", "stop", "db.service", "web@blue.service");
        assertThat(SYSTEM.restart(units)).containsExactly("systemctl", "restart", "db.service", "web@blue.service");
        assertThat(USER.status(units))
                .containsExactly("systemctl", "--user", "--no-pager", "status", "db.service", "web@blue.service");
    }

    @Test
    void whatWasInstalledForSystemdCanBeEnabled() {
        assertThat(USER.enableNow(units("podman-auto-update.timer")))
                .containsExactly("systemctl", "--user", "enable", "--now", "podman-auto-update.timer");
    }

    @Test
    void aNameIsNeverAnOption() {
        assertThat(SYSTEM.start(units("web.service -.mount")))
                .containsExactly("systemctl", "start", "--", "web.service", "-.mount");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "web.container   | web.container is no unit of systemd: name its service, by default web.service",
                "net.network     | net.network is no unit of systemd: name its service, by default net-network.service",
                "worker@.service | worker@.service is a template: name one of its instances",
                "''              | start: no units were given",
            })
    void whatCannotBeStartedIsRefused(String names, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SYSTEM.start(units(names)))
                .withMessage(message);
    }

    private static List<UnitName> units(String names) {
        return Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(UnitName::of)
                .toList();
    }
}
