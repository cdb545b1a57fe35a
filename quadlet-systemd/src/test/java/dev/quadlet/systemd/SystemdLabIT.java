package dev.quadlet.systemd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.Scope;
import dev.quadlet.systemd.lab.InLab;
import dev.quadlet.systemd.lab.LabManager;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The real systemd and the real Podman, over ssh: the system's manager, and that of a user whom root acts for. */
@InLab
@ParameterizedClass(name = "{0}")
@MethodSource("managers")
class SystemdLabIT extends SystemdContract<LabManager> {
    SystemdLabIT(LabManager manager) {
        super(manager);
    }

    static Stream<LabManager> managers() {
        return LabManager.all();
    }

    @Test
    @FailureCase(value = 29, in = Scope.SYSTEM, because = "every user may command the own manager")
    void whoMayNotIsTold() {
        assertThatThrownBy(() ->
                        Systemd.on(machine().asUser("senex"), Scope.SYSTEM).daemonReload())
                .isInstanceOf(ManagerUnavailableException.class)
                .hasMessageContaining("does not obey senex")
                .hasMessageContaining("use a host as root, or Scope.USER");
    }

    @Test
    @FailureCase(value = 30, in = Scope.USER, because = "the manager of the system is always there")
    void aUserWithoutAManagerIsTold() {
        assertThatThrownBy(
                        () -> Systemd.on(machine().asUser("daemon"), Scope.USER).daemonReload())
                .isInstanceOf(ManagerUnavailableException.class)
                .hasMessageContaining("The user manager of daemon does not answer")
                .hasMessageContaining("loginctl enable-linger daemon");
    }

    @Test
    void whoLingersIsKnown() {
        assertThat(Linger.isOn(machine().asUser("senex"))).isTrue();
        assertThat(Linger.isOn(machine())).isFalse();
        Linger.enable(machine(), "senex");
    }
}
