package dev.quadlet.systemd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.Scope;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandException;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.lab.InLab;
import dev.quadlet.systemd.lab.LabManager;
import dev.quadlet.value.UnitName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link Podman} and {@link Generator} do on a machine. */
@InLab
@ParameterizedClass(name = "{0}")
@MethodSource("managers")
class PodmanLabIT {
    private static final String SECRET = "quadlet-lab-secret";

    private static final String UPDATED = """
            [Container]
            Image=localhost/quadlet-lab-update:latest
            Pull=never
            AutoUpdate=local
            Network=none
            Exec=sh -c "trap 'exit 0' TERM; sleep 1000 & wait"
            HealthCmd=test "$$BROKEN" != yes
            HealthInterval=1s
            HealthRetries=1
            Notify=healthy
            [Service]
            TimeoutStartSec=8
            TimeoutStopSec=3
            """;

    private final LabManager manager;
    private Host root;
    private Host host;
    private Podman podman;

    PodmanLabIT(LabManager manager) {
        this.manager = manager;
    }

    static Stream<LabManager> managers() {
        return LabManager.all();
    }

    @BeforeEach
    void connect() {
        root = manager.root();
        host = manager.actOn(root);
        podman = Podman.on(host, manager.scope());
    }

    @AfterEach
    void disconnect() {
        podman.removeSecret(SECRET);
        root.close();
    }

    @Test
    void theMachineIsReady() {
        assertThat(podman.preflight()).isEmpty();
        PodmanVersions versions = podman.versions();
        assertThat(versions.generator()).isEqualTo(versions.client()).isEqualTo(versions.server());
        assertThat(versions.client().atLeast(PodmanVersion.of(5, 4))).isTrue();
    }

    @Test
    void whoIsNotReadyIsToldWhatToDo() {
        List<Finding> findings = Podman.on(root.asUser("daemon"), Scope.USER).preflight();

        assertThat(findings)
                .extracting(Finding::remedy)
                .contains("Let root call: loginctl enable-linger daemon")
                .anyMatch(remedy -> remedy.contains("--add-subuids 100000-165535"));
        assertThat(Podman.on(root.asUser("senex"), Scope.SYSTEM).preflight())
                .singleElement()
                .hasToString("senex cannot write in /etc/containers/systemd, where Podman looks for Quadlets. "
                        + "Use a host as root, or Scope.USER.");
    }

    @Test
    void imagesThatAreMissingAreKnown() {
        assertThat(podman.missing(List.of("docker.io/library/busybox:latest", "localhost/no-such:1")))
                .containsExactly("localhost/no-such:1");
        assertThatThrownBy(() -> podman.pull("registry.invalid/no-such:1"))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("registry.invalid");
    }

    @Test
    void secretsGoInAndDoNotShow() {
        podman.putSecret(SECRET, "geheim".getBytes(UTF_8));
        podman.putSecret(SECRET, "geheimer".getBytes(UTF_8));

        assertThat(podman.secrets()).contains(SECRET);
        assertThat(host.run(Command.of("podman", "secret", "inspect", "--showsecret", "-f", "{{.SecretData}}", SECRET))
                        .output())
                .startsWith("geheimer");
        assertThat(podman.removeSecret(SECRET)).isTrue();
        assertThat(podman.removeSecret(SECRET)).isFalse();
    }

    @Test
    void nothingIsUpdatedWhereNothingAsksForIt() {
        assertThat(podman.previewAutoUpdate()).isEmpty();
        assertThat(podman.autoUpdate()).isEmpty();
    }

    @Test
    void healthChecksAreSeenAsTheyHappen() {
        UnitName unit = UnitName.of("quadlet-lab-health.service");
        Command sick = Command.of(
                "podman",
                "run",
                "--detach",
                "--rm",
                "--name=quadlet-lab-health",
                "--network=none",
                "--label=PODMAN_SYSTEMD_UNIT=" + unit,
                "--health-cmd=echo not well; false",
                "--health-interval=1s",
                "--health-retries=1",
                "docker.io/library/busybox:latest",
                "sleep",
                "60");
        try (HealthStream checks = podman.followHealth()) {
            host.run(sick).orThrow();

            assertThat(checks.poll(Duration.ofSeconds(20))).hasValueSatisfying(check -> {
                assertThat(check.unit()).isEqualTo(unit);
                assertThat(check.health()).isEqualTo(Health.UNHEALTHY);
            });
            assertThat(podman.lastHealthCheck(unit)).contains(new HealthCheck(1, "not well"));
            assertThat(podman.lastHealthCheck(UnitName.of("nobody.service"))).isEmpty();
        } finally {
            host.run(Command.of("podman", "rm", "--force", "--time=0", "quadlet-lab-health"));
        }
    }

    /** The new image is broken; its health check, which is waited for, sees it. */
    @Test
    @FailureCase(33)
    void aBrokenImageIsTakenBackAndPodmanCallsThatASuccess() {
        Path folder = folder();
        Systemd systemd = Systemd.on(host, manager.scope());
        UnitName unit = UnitName.of("quadlet-lab-update.service");
        build("LABEL broken=no");
        host.files().createDirectories(folder, fromString("rwxr-xr-x"));
        host.files()
                .write(
                        folder.resolve("quadlet-lab-update.container"),
                        UPDATED.getBytes(UTF_8),
                        fromString("rw-r--r--"));
        try {
            systemd.daemonReload();
            systemd.start(unit);
            build("ENV BROKEN=yes");

            assertThat(podman.previewAutoUpdate())
                    .extracting(AutoUpdateResult::updated)
                    .containsExactly("pending");
            assertThat(podman.autoUpdate()).singleElement().satisfies(result -> {
                assertThat(result.unit()).isEqualTo(unit);
                assertThat(result.updated()).isEqualTo("rolled back");
                assertThat(result.isFailed()).isTrue();
            });
            assertThat(systemd.awaitHealthy(List.of(unit), Duration.ofMinutes(1)))
                    .hasSize(1);
        } finally {
            systemd.stop(unit);
            host.files().delete(folder.resolve("quadlet-lab-update.container"));
            host.files().delete(folder);
            systemd.daemonReload();
            host.run(Command.of("podman", "rmi", "--force", "localhost/quadlet-lab-update"));
        }
    }

    private Path folder() {
        Path base = manager.scope() == Scope.SYSTEM
                ? Path.of("/etc")
                : host.user().home().resolve(".config");
        return base.resolve("containers/systemd/quadlet-lab-update");
    }

    private void build(String line) {
        host.run(Command.of("podman", "build", "--quiet", "--tag", "localhost/quadlet-lab-update", "-")
                        .withInput("FROM docker.io/library/busybox:latest\n" + line + "\n")
                        .withTimeout(Duration.ofMinutes(2)))
                .orThrow();
    }

    @Test
    void theTimerOfUpdatesIsSwitchedOnAndOff() {
        UnitName timer = UnitName.of("podman-auto-update.timer");
        podman.enableAutoUpdate();
        assertThat(Systemd.on(host, manager.scope()).status(timer).isActive()).isTrue();
        podman.disableAutoUpdate();
        assertThat(Systemd.on(host, manager.scope()).status(timer).isActive()).isFalse();
    }

    @Test
    void theGeneratorTellsOfEachFile() {
        Path folder =
                Path.of(host.run(Command.of("mktemp", "-d")).orThrow().output().strip());
        Map<String, String> files = Map.of(
                "good.container",
                "[Container]\nImage=localhost/x\n",
                "bad.container",
                "[Container]\nImagee=localhost/x\n");
        files.forEach((name, text) ->
                host.run(Command.of("tee", folder.resolve(name).toString()).withInput(text)));

        GeneratorRun run = Generator.on(host, manager.scope()).dryRun(List.of(folder));

        assertThat(run.isClean()).isFalse();
        assertThat(run.services()).containsOnlyKeys("good.service");
        assertThat(run.services().get("good.service")).contains("localhost/x");
        assertThat(run.messages())
                .anyMatch(message -> message.contains("unsupported key 'Imagee' in group 'Container'"));
        host.run(Command.of("rm", "-r", folder.toString())).orThrow();
    }
}
