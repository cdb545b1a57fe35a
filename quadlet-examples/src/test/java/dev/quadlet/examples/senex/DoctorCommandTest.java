package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.testing.Behaviour;
import dev.quadlet.systemd.testing.FakeFiles;
import dev.quadlet.systemd.testing.FakeSystemd;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@code doctor} says of hosts with something wrong. */
class DoctorCommandTest {
    private static final String UNITS = "/home/senex/.config/containers/systemd/senex/";

    private final FakeSite site = new FakeSite();
    private final FakeSystemd box = site.machine("box");
    private final FakeFiles files = box.host().asUser("senex").files();

    private Outcome doctor() {
        return site.run("doctor --host box");
    }

    private void deploy() {
        assertThat(site.run("deploy --host box").status()).isZero();
    }

    private void write(String name, String text) {
        files.write(
                Path.of(UNITS + name),
                text.getBytes(StandardCharsets.UTF_8),
                PosixFilePermissions.fromString("rw-------"));
    }

    private void reload() {
        box.host().asUser("senex").run(Command.of("systemctl", "--user", "daemon-reload"));
    }

    @Test
    void whereNothingIsWrongAllIsWell() {
        deploy();

        assertThat(doctor())
                .isEqualTo(new Outcome(0, "All is well: 6 services are active, and none is unhealthy.\n", ""));
        assertThat(site.run("doctor --host box --json").out()).contains("\"well\" : true", "\"troubles\" : [ ]");
    }

    @Test
    void whatIsNotDeployedIsSaid() {
        assertThat(doctor()).isEqualTo(new Outcome(3, "senex: it is not deployed here\n  -> Say deploy.\n", ""));
    }

    @Test
    void anOldPodmanEndsIt() {
        FakeSystemd old = FakeSystemd.withPodman(PodmanVersion.of(4, 3, 1));
        old.addUser("senex", 1000);
        site.add("old", old);

        assertThat(site.run("doctor --host old")).isEqualTo(new Outcome(3, """
                old: Podman 4.3.1 on senex on fake has no Quadlets: they came with 4.4.
                  -> Install Podman 4.4 or newer; Debian 12 has 4.3.1, Debian 13 has 5.4.2.
                """, ""));
    }

    @Test
    void lingeringAndControlGroupsAreOfTheHost() {
        deploy();
        box.host().addUser("ada", 1001);
        box.host().files().write("/sys/fs/cgroup/memory/tasks", "");

        assertThat(site.run("doctor --host box --user ada").out()).contains("""
                        box: The control groups of ada on fake are version 1, and Quadlets need version 2.
                          -> Boot with systemd.unified_cgroup_hierarchy=1.
                        """, """
                        box: The services of ada end when ada logs out.
                          -> Let root call: loginctl enable-linger ada
                        """);
    }

    @Test
    void anEnvironmentFileThatIsGoneIsSaid() {
        deploy();
        files.delete(Path.of(UNITS + ".env"));

        assertThat(doctor().out())
                .startsWith(UNITS + ".env: it is not there\n  -> deploy --overwrite writes it again.\n");
    }

    @Test
    void aVariableThatIsGoneIsNamed() {
        deploy();
        write(".env", "DB_HOST=postgres\nDB_NAME=senex\nDB_USER=senex\nDB_PASSWORD=x\nSECRET_KEY=y\n");

        assertThat(doctor().out()).startsWith("""
                        .env: it does not define ALLOWED_HOSTS, LOG_LEVEL, REDIS_URL
                          -> deploy --overwrite writes it again.
                        """);
    }

    @Test
    void whatPodmanRefusesIsNamedWithItsLine() {
        deploy();
        write("web.container", "[Container]\nImage=docker.io/library/nginx:1\nPortt=80\n");
        reload();

        Outcome doctor = doctor();

        assertThat(doctor.status()).isEqualTo(3);
        assertThat(doctor.out())
                .contains("web.container:3: ")
                .contains("Portt")
                .contains("web.service: Podman's generator made no service of its Quadlet; it says\n  | ");
    }

    @Test
    void aVariableThatNobodyDefinesIsNamedWithItsLine() {
        deploy();
        write("redis.container", """
                [Container]
                Image=docker.io/library/redis:7
                Exec=redis-server --port ${PORT}
                [Install]
                WantedBy=default.target
                """);

        assertThat(doctor().out()).contains("redis.container:3: ", "${PORT}", "[UndefinedVariable]");
    }

    @Test
    void anImageThatIsNotThereIsNamed() {
        deploy();
        box.lacksImage("docker.io/library/redis:7");

        assertThat(doctor().out()).startsWith("docker.io/library/redis:7: the image is not on the host\n");
    }

    @Test
    void aPortThatIsTakenIsReadFromTheLog() {
        deploy();
        box.service("web.service")
                .failsWith(126, "rootlessport listen tcp 127.0.0.1:8000: bind: address already in use");
        site.run("restart --host box web");

        assertThat(doctor().out())
                .startsWith("web.service: it is ")
                .contains(
                        ": a port that it publishes is taken\n",
                        "  | rootlessport listen tcp 127.0.0.1:8000: bind: address already in use\n",
                        "  -> Find who listens there with ss -ltnp, and stop it or choose another port.\n");
    }

    /** It does so for each process, and what the service wrote would no longer be among the last lines. */
    @Test
    void whatTheManagerClearsAwayIsNotTold() {
        deploy();
        Behaviour web = box.service("web.service").failsWith(1, "oh dear");
        IntStream.range(0, 20)
                .forEach(n -> web.prints("web.service: Killing process " + n + " (podman) with signal SIGKILL."));
        site.run("restart --host box web");

        assertThat(doctor().out()).contains("  | oh dear\n").doesNotContain("Killing");
    }

    @Test
    void whatSomebodyStoppedIsSaid() {
        deploy();
        site.run("stop --host box redis");

        assertThat(doctor().out()).isEqualTo("""
                redis.service: it does not run, and nothing failed: somebody stopped it
                  -> Say start.
                """);
    }

    @Test
    void aRightThatIsMissingPointsToTheVolume() {
        deploy();
        box.service("postgres.service").failsWith(1, "mkdir: /var/lib/postgresql/data: Permission denied");
        site.run("restart --host box postgres");

        assertThat(doctor().out()).contains("a volume needs :U (chown()).\n");
    }

    @Test
    void aServiceThatIsNotHealthyIsTrouble() {
        deploy();
        box.service("redis.service").unhealthyAfter(Duration.ofMinutes(1));
        site.run("restart --host box redis");
        box.host().clock().advance(Duration.ofMinutes(10));

        assertThat(doctor().out()).startsWith("redis.service: it is unhealthy");
    }
}
