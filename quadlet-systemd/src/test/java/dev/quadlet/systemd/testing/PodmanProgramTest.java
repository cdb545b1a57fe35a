package dev.quadlet.systemd.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Scope;
import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.value.UnitName;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands of Podman that the fake knows. */
class PodmanProgramTest {
    private final FakeSystemd fake = FakeSystemd.create();

    @BeforeEach
    void start() {
        fake.host()
                .files()
                .write(
                        "/etc/containers/systemd/web.container",
                        "[Container]\nImage=docker.io/library/web:1\nContainerName=shop\nHealthCmd=true\n");
        fake.lacksImage("docker.io/library/other:1").knowsNoImage("docker.io/library/nowhere:1");
        Systemd systemd = Systemd.on(fake.host(), Scope.SYSTEM);
        systemd.daemonReload();
        systemd.start(UnitName.of("web.service"));
    }

    private CommandResult podman(String... words) {
        return fake.host().run(Command.of("podman").with(List.of(words)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --version                                         | 0   | podman version 5.4.2
            version                                           | 0   | Version:      5.4.2
            version --format {{.Server.Version}}              | 0   | 5.4.2
            version --format json                             | 0   | {"Client":{"Version":"5.4.2"}}
            ps --format {{.Names}}={{.Status}}                | 0   | shop=Up 1 second (starting)
            inspect --format {{.State.Health.Status}} shop    | 0   | starting
            container inspect --format={{.ImageName}} shop    | 0   | docker.io/library/web:1
            inspect --format {{.Nothing}} shop                | 125 | ''
            inspect nobody                                    | 125 | ''
            container exists shop                             | 0   | ''
            container exists nobody                           | 1   | ''
            image exists docker.io/library/web:1              | 0   | ''
            image exists docker.io/library/other:1            | 1   | ''
            image exists localhost/own:1                      | 1   | ''
            pull docker.io/library/nowhere:1                  | 125 | ''
            secret exists db                                  | 1   | ''
            secret rm db                                      | 125 | ''
            compose up                                        | 125 | ''
            """)
    void answers(String words, int status, String output) {
        CommandResult result = podman(words.strip().split(" ", -1));

        assertThat(result.status()).isEqualTo(status);
        assertThat(result.output().strip()).isEqualTo(output);
    }

    @Test
    void whatItCannotSayItNames() {
        assertThat(podman("inspect", "--format", "{{.Nothing}}", "shop").errors())
                .startsWith("Error: template: can't evaluate field .Nothing; this fake knows [");
        assertThat(podman("compose", "up").errors()).isEqualTo("Error: unrecognized command `podman compose up`\n");
    }

    @Test
    void healthIsThatOfTheTime() {
        fake.host().clock().advance(Duration.ofSeconds(30));

        assertThat(podman("ps", "--format", "{{index .Labels \"PODMAN_SYSTEMD_UNIT\"}}\t{{.Status}}")
                        .output())
                .isEqualTo("web.service\tUp 1 second (healthy)\n");
    }

    @Test
    void whatIsPulledIsThere() {
        assertThat(podman("pull", "--quiet", "docker.io/library/other:1").output())
                .hasSize(65);
        assertThat(podman("image", "exists", "docker.io/library/other:1").status())
                .isZero();
        assertThat(podman("pull", "docker.io/library/nowhere:1").errors()).contains("manifest unknown");
    }

    @Test
    void secretsAreKeptForEachUser() {
        FakeHost senex = fake.addUser("senex", 1000);
        Command create = Command.of("podman", "secret", "create", "db", "-").withInput("pw");

        assertThat(senex.run(create).status()).isZero();
        assertThat(senex.run(create).errors()).contains("secret name in use");
        assertThat(senex.run(Command.of("podman", "secret", "create", "--replace", "db", "-")
                                .withInput("new"))
                        .status())
                .isZero();

        assertThat(fake.secret("senex", "db")).contains("new");
        assertThat(fake.secret("root", "db")).isEmpty();
        assertThat(senex.run(Command.of("podman", "secret", "ls", "--format", "{{.Name}}"))
                        .output())
                .isEqualTo("db\n");
        assertThat(senex.run(Command.of("podman", "secret", "rm", "db")).status())
                .isZero();
        assertThat(fake.secret("senex", "db")).isEmpty();
    }
}
