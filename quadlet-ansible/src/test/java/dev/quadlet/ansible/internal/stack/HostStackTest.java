package dev.quadlet.ansible.internal.stack;

import static dev.quadlet.value.VolumeMount.bind;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.ContainerBuilder;
import dev.quadlet.ContainerUnit;
import dev.quadlet.DropIn;
import dev.quadlet.EnvironmentFile;
import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.SystemdUnit;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.DataDirectory;
import dev.quadlet.value.HealthCommand;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.PullPolicy;
import dev.quadlet.value.UnitName;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostStackTest {
    private static ContainerBuilder container(String name) {
        return Quadlet.container(name).image("docker.io/library/busybox:latest");
    }

    private static ContainerUnit tagged(EnvironmentFile env) {
        return Quadlet.container("b")
                .image(ImageName.of("docker.io/library/busybox").tag(env.variable("TAG")))
                .build();
    }

    private static HostFile file(Stack stack, String path) {
        return HostStack.of(stack).files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFileRestartsWhatIsMadeOfIt() {
        Stack stack = Stack.named("shop")
                .units(
                        container("web")
                                .volume("./config:/etc/web:ro")
                                .volume("./config.old:/old")
                                .build(),
                        container("db").serviceName("database").build(),
                        Quadlet.network("net").build(),
                        Quadlet.volume("data").build())
                .asset("config/web.conf", "x")
                .asset("config.old", "x")
                .asset("con", "x")
                .build();

        assertThat(file(stack, "web.container").restarts()).containsExactly("web.service");
        assertThat(file(stack, "db.container").restarts()).containsExactly("database.service");
        assertThat(file(stack, "config/web.conf").restarts()).containsExactly("web.service");
        assertThat(file(stack, "config.old").restarts()).containsExactly("web.service");
        assertThat(file(stack, "con").restarts()).isEmpty();
        assertThat(file(stack, "net.network").restarts()).isEmpty();
        assertThat(file(stack, "data.volume").restarts()).isEmpty();
        assertThat(HostStack.of(stack).folders()).containsExactly("config");
    }

    @Test
    void anEnvironmentFileRestartsItsReaders() {
        EnvironmentFile env = EnvironmentFile.named(".env").with("TAG", "1").withSecret("KEY", "k");
        Stack stack = Stack.named("shop")
                .environmentFile(env)
                .units(
                        container("a").environmentFile(env).build(),
                        tagged(env),
                        container("c").environmentFrom(env, "OTHER", "KEY").build())
                .build();

        assertThat(file(stack, ".env").restarts()).containsExactlyInAnyOrder("a.service", "b.service");
        assertThat(file(stack, "c.env").restarts()).containsExactly("c.service");
        assertThat(file(stack, "c.env").text().orElseThrow()).doesNotContain("=k\n");
    }

    @Test
    void pathsForSystemdLeadToTheStacksFolder() {
        EnvironmentFile env = EnvironmentFile.named(".env").with("TAG", "1");
        Stack stack =
                Stack.named("shop").environmentFile(env).units(tagged(env)).build();

        assertThat(new String(file(stack, "b.container").content(), UTF_8))
                .contains("EnvironmentFile=%E/containers/systemd/shop/.env\n");
    }

    @Test
    void instancesAreServicesAndTheirTemplateIsNone() {
        HostStack stack = HostStack.of(Stack.named("shop")
                .instances(container("worker@").build(), "1", "2")
                .build());

        assertThat(stack.services()).containsExactly("worker@1.service", "worker@2.service");
        assertThat(stack.generated()).containsExactly("worker@.service");
        assertThat(stack.files()).extracting(HostFile::path).contains("worker@1.container");
        assertThat(stack.files().get(0).restarts()).containsExactly("worker@1.service", "worker@2.service");
        assertThat(stack.files().get(1).target()).contains("worker@.container");
    }

    @Test
    void dropInsRestartTheUnitsTheyAreOf() {
        Stack stack = Stack.named("shop")
                .units(
                        container("web").build(),
                        container("web-admin").build(),
                        container("db").build())
                .dropIns(DropIn.of(UnitName.of("web.container"), "10-debug", UnitDocument.empty("10-debug.conf")))
                .build();

        assertThat(file(stack, "web.container.d/10-debug.conf").restarts()).containsExactly("web.service");
    }

    @Test
    void tasksAndWhatATimerStartsAreLeftAlone() {
        HostStack stack = HostStack.of(Stack.named("shop")
                .units(
                        container("once").service(s -> s.type("oneshot")).build(),
                        container("nightly").build(),
                        container("web").build())
                .systemdUnits(SystemdUnit.parse("nightly.timer", """
                        [Timer]
                        OnCalendar=daily

                        [Install]
                        WantedBy=timers.target
                        """))
                .build());

        assertThat(stack.services()).containsExactly("web.service");
        assertThat(stack.enabled()).containsExactly("nightly.timer");
    }

    @Test
    void imagesThatCanBePulledAreKnown() {
        HostStack stack = HostStack.of(Stack.named("shop")
                .units(
                        container("a").build(),
                        Quadlet.container("b").image("localhost/b").build(),
                        container("c").pull(PullPolicy.NEVER).build())
                .build());

        assertThat(stack.images()).isEqualTo(Map.of("a.container", "docker.io/library/busybox:latest"));
    }

    @Test
    void containersWithAHealthCheckAreKnownByTheirNames() {
        HostStack stack = HostStack.of(Stack.named("shop")
                .units(
                        container("a").healthCmd(HealthCommand.shell("true")).build(),
                        container("b").containerName("bee").healthCmd("true").build(),
                        container("c").healthCmd(HealthCommand.none()).build())
                .build());

        assertThat(stack.healthy()).containsExactly("systemd-a", "bee");
    }

    @Test
    void foldersOfDataKeepTheirSpecifiers() {
        HostStack stack = HostStack.of(Stack.named("shop")
                .units(container("a")
                        .volume(bind(DataDirectory.of("%S/shop/a").mode("0700"), "/a"))
                        .volume(bind(DataDirectory.of("/srv/b"), "/b"))
                        .volume(bind(DataDirectory.of("%t/c"), "/c"))
                        .build())
                .build());

        assertThat(stack.directories()).isEqualTo(Map.of("%S/shop/a", "0700", "/srv/b", "0755"));
    }
}
