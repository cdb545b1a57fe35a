package dev.quadlet.systemd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.Scope;
import dev.quadlet.systemd.testing.FakeProgram;
import dev.quadlet.systemd.testing.FakeSystemd;
import dev.quadlet.value.UnitName;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContainersTest {
    private final FakeSystemd fake = FakeSystemd.create();

    private List<RunningContainer> containers() {
        return Podman.on(fake.host(), Scope.SYSTEM).containers();
    }

    @Test
    void imageHealthAndPortsAreTold() {
        fake.host().files().write("/etc/containers/systemd/web.container", """
                [Container]
                Image=docker.io/library/nginx:1
                PublishPort=127.0.0.1:8080:80
                PublishPort=8443:443/udp
                HealthCmd=true
                Notify=healthy
                """);
        Systemd systemd = Systemd.on(fake.host(), Scope.SYSTEM);
        systemd.daemonReload();
        systemd.start(UnitName.of("web.service"));

        assertThat(containers())
                .containsExactly(new RunningContainer(
                        UnitName.of("web.service"),
                        "systemd-web",
                        "docker.io/library/nginx:1",
                        Health.HEALTHY,
                        List.of("127.0.0.1:8080->80/tcp", "0.0.0.0:8443->443/udp")));
        assertThat(containers().get(0)).hasToString("systemd-web (docker.io/library/nginx:1, healthy)");
    }

    @Test
    void containersOfNobodyAreLeftOut() {
        podmanPrints("\tloose\tbusybox\tUp 1 second\t\nb.service\tb\tbusybox\tUp 1 second\t\n");

        assertThat(containers())
                .containsExactly(
                        new RunningContainer(UnitName.of("b.service"), "b", "busybox", Health.NONE, List.of()));
    }

    @Test
    void whatIsNoAnswerIsSaid() {
        podmanPrints("garbage\n");

        assertThatThrownBy(this::containers)
                .isInstanceOf(MalformedOutputException.class)
                .hasMessageContaining("not a container: garbage");
    }

    private void podmanPrints(String text) {
        fake.host().when(command -> command.words().get(0).equals("podman"), FakeProgram.printing(text));
    }
}
