package dev.quadlet.examples.senex;

import static dev.quadlet.value.VolumeMount.bind;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.ContainerBuilder;
import dev.quadlet.ContainerUnit;
import dev.quadlet.EnvironmentFile;
import dev.quadlet.NetworkUnit;
import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.examples.lab.InLab;
import dev.quadlet.examples.lab.Lab;
import dev.quadlet.systemd.Podman;
import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.value.AutoUpdate;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.DataDirectory;
import dev.quadlet.value.HealthCommand;
import dev.quadlet.value.UnitName;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of the eight mistakes of {@code docs/senex.md}: how it fails when it is written by hand, and that the code does not. */
@InLab
@ParameterizedClass(name = "{0} {1}")
@MethodSource("managers")
class EightMistakesLabIT {
    private static final EnvironmentFile ENV =
            EnvironmentFile.named(".env").with("DB_NAME", "senex").with("DB_USER", "trader");
    private static final String TEXT = "DB_NAME=senex\nDB_USER=trader\n";

    private final Lab lab;
    private final Scope scope;
    private SmallStack small;

    EightMistakesLabIT(Lab lab, Scope scope) {
        this.lab = lab;
        this.scope = scope;
    }

    static Stream<Arguments> managers() {
        return Lab.trixie().flatMap(lab -> Stream.of(Scope.values()).map(scope -> Arguments.of(lab, scope)));
    }

    @BeforeEach
    void open() {
        small = new SmallStack(lab, scope);
    }

    @AfterEach
    void close() {
        small.close();
    }

    /** A container of busybox that runs a script, as somebody writes it by hand. */
    private static String byHand(String script, String... lines) {
        return """
                [Container]
                Image=docker.io/library/busybox:latest
                Network=none
                %s
                Exec=sh -c "%s"
                """.formatted(String.join("\n", lines), script);
    }

    private static ContainerBuilder container(String name, String script) {
        return Quadlet.container(name)
                .image(SmallStack.BUSYBOX)
                .containerName(name)
                .network("none")
                .exec(CommandLine.of("sh", "-c", script + "; " + SmallStack.SLEEP));
    }

    private static Stack stack(QuadletUnit first, QuadletUnit... more) {
        return Stack.named("eight").environmentFile(ENV).units(first, more).build();
    }

    private void fails(String service) {
        assertThat(small.systemctl("start", service).isSuccess()).isFalse();
    }

    /** What a variable is in a container, between brackets. */
    private String inside(String container, String variable) {
        return small.run("podman", "exec", container, "sh", "-c", "echo \"[$" + variable + "]\"")
                .orThrow()
                .output();
    }

    private String inspect(String container, String format) {
        return small.run("podman", "inspect", "--format", format, container)
                .orThrow()
                .output()
                .strip();
    }

    @Test
    void s1WhatIsGeneratedCannotBeEnabled() {
        small.copy(Map.of("hand.container", byHand(SmallStack.SLEEP)));
        CommandResult enabled = small.systemctl("enable", "--now", "hand.service");
        assertThat(enabled.isSuccess()).isFalse();
        assertThat(enabled.errors()).contains("is transient or generated");
        assertThat(small.isActive("hand.service")).isFalse();

        small.deploy(stack(container("code", "true").startOnBoot().build()));
        assertThat(small.isActive("code.service")).isTrue();
        assertThat(small.systemctl("show", "--property=Wants", "--value", "default.target")
                        .output()
                        .strip()
                        .split(" ", -1))
                .contains("code.service")
                .doesNotContain("hand.service");
    }

    @Test
    void s2TheServiceOfANetworkHasAnotherName() {
        small.copy(Map.of("hand-network.network", "[Network]\n"));
        assertThat(small.systemctl("start", "hand-network.service").errors())
                .contains("Unit hand-network.service not found.");

        NetworkUnit network = Quadlet.network("code-network").build();
        Stack stack = stack(network);
        small.deploy(stack);
        assertThat(stack.services()).containsExactly(UnitName.of("code-network-network.service"));
        assertThat(small.isActive("code-network-network.service")).isTrue();
    }

    @Test
    void s3TheFolderOfCredentialsHasNoEnvironmentFile() {
        small.copy(Map.of(".env", TEXT, "hand.container", byHand(SmallStack.SLEEP, "EnvironmentFile=%d/.env")));
        fails("hand.service");
        assertThat(small.log("hand.service")).contains("/credentials/hand.service/.env: no such file or directory");

        small.deploy(stack(container("code", "true").environmentFile(ENV).build()));
        assertThat(inside("code", "DB_NAME")).isEqualTo("[senex]\n");
    }

    @Test
    void s4SystemdKnowsNoVariableOfTheContainer() throws InterruptedException {
        small.copy(Map.of(
                ".env",
                TEXT,
                "hand.container",
                byHand(
                        SmallStack.SLEEP,
                        "ContainerName=hand",
                        "EnvironmentFile=.env",
                        "Environment=POSTGRES_DB=${DB_NAME}")));
        small.systemctl("start", "hand.service").orThrow();
        assertThat(inside("hand", "POSTGRES_DB")).isEqualTo("[]\n");
        small.awaitLog("hand.service", "Referenced but unset environment variable");

        small.deploy(stack(container("code", "true")
                .environmentFrom(ENV, "POSTGRES_DB", "DB_NAME")
                .build()));
        assertThat(inside("code", "POSTGRES_DB")).isEqualTo("[senex]\n");
    }

    @Test
    void s5SystemdEmptiesTheHealthCheck() {
        small.copy(Map.of(
                ".env",
                TEXT,
                "hand.container",
                byHand(
                        SmallStack.SLEEP,
                        "ContainerName=hand",
                        "EnvironmentFile=.env",
                        "HealthCmd=test trader = ${DB_USER}")));
        small.systemctl("start", "hand.service").orThrow();
        assertThat(inspect("hand", "{{.Config.Healthcheck.Test}}")).isEqualTo("[CMD-SHELL test trader = ]");
        assertThat(small.run("podman", "healthcheck", "run", "hand").isSuccess())
                .isFalse();

        small.deploy(stack(container("code", "true")
                .environmentFile(ENV)
                .healthCmd(HealthCommand.shell("test trader = $DB_USER"))
                .readyWhenHealthy()
                .build()));
        assertThat(small.run("podman", "healthcheck", "run", "code").isSuccess())
                .isTrue();
    }

    @Test
    void s6APathThatBeginsWithNothingBeginsAtTheRoot() {
        small.copy(Map.of(
                ".env",
                TEXT + "APP_DIR=/srv/senex\n",
                "hand.container",
                byHand(SmallStack.SLEEP, "EnvironmentFile=.env", "Volume=${APP_DIR}/data/postgres:/data:U")));
        fails("hand.service");
        assertThat(small.log("hand.service")).contains("statfs /data/postgres: no such file or directory");

        DataDirectory data = DataDirectory.of("%S/eight/postgres");
        small.deploy(stack(container("code", "touch /data/here")
                .volume(bind(data, "/data").chown())
                .build()));
        String state = scope == Scope.SYSTEM ? "/var/lib" : "/home/senex/.local/state";
        assertThat(small.run("find", state + "/eight/postgres", "-name", "here").output())
                .isNotEmpty();
    }

    private static final String DATABASE = "sleep 3; echo ready > /shared/ready";
    private static final String SITE = "cat /shared/ready || echo too early";

    @Test
    void s7StartedIsNotReady() throws InterruptedException {
        small.run("mkdir", "-p", "/tmp/eight-hand", "/tmp/eight-code").orThrow();
        try {
            small.copy(Map.of(
                    "hand-db.container",
                    byHand(DATABASE + "; " + SmallStack.SLEEP, "Volume=/tmp/eight-hand:/shared"),
                    "hand-web.container",
                    "[Unit]\nRequires=hand-db.service\nAfter=hand-db.service\n"
                            + byHand(SITE + "; " + SmallStack.SLEEP, "Volume=/tmp/eight-hand:/shared")));
            small.systemctl("start", "hand-web.service").orThrow();
            small.awaitLog("hand-web.service", "too early");

            ContainerUnit database = container("code-db", DATABASE)
                    .volume("/tmp/eight-code:/shared")
                    .healthCmd(HealthCommand.shell("test -e /shared/ready"))
                    .healthInterval(Duration.ofSeconds(1))
                    .readyWhenHealthy()
                    .build();
            small.deploy(stack(
                    database,
                    container("code-web", SITE)
                            .volume("/tmp/eight-code:/shared")
                            .dependsOnHealthy(database)
                            .build()));
            small.awaitLog("code-web.service", "ready\n");
            assertThat(small.log("code-web.service")).doesNotContain("too early");
        } finally {
            small.close();
            small = new SmallStack(lab, scope);
            small.run("rm", "-r", "/tmp/eight-hand", "/tmp/eight-code");
        }
    }

    /** A new image that does not start; Podman goes back to the old one, but who required the database is down by then. */
    @Test
    void s8WhoRequiresADatabaseGoesDownWithItsUpdate() {
        String image = "localhost/eight-db:latest";
        small.build(image, "FROM docker.io/library/busybox:latest\nLABEL made=first\n");
        try {
            small.copy(Map.of(
                    "hand-web.container",
                    "[Unit]\nRequires=code-db.service\nAfter=code-db.service\n"
                            + byHand(SmallStack.SLEEP)
                            + "[Service]\nRestart=always\nRestartSec=1\n"));
            ContainerUnit database = container("code-db", "true")
                    .image(image)
                    .autoUpdate(AutoUpdate.LOCAL)
                    .healthCmd(HealthCommand.shell("true"))
                    .healthInterval(Duration.ofSeconds(1))
                    .readyWhenHealthy()
                    .build();
            small.deploy(stack(
                    database,
                    container("code-web", "true").dependsOnHealthy(database).build()));
            small.systemctl("start", "hand-web.service").orThrow();

            small.build(image, "FROM docker.io/library/busybox:latest\nENTRYPOINT [\"/no/such/program\"]\n");
            assertThat(Podman.on(small.owner(), scope).autoUpdate())
                    .singleElement()
                    .satisfies(result -> assertThat(result.updated()).isEqualTo("rolled back"));

            assertThat(small.isActive("code-db.service")).isTrue();
            assertThat(small.isActive("code-web.service")).isTrue();
            assertThat(small.isActive("hand-web.service")).isFalse();
        } finally {
            small.close();
            small = new SmallStack(lab, scope);
            small.run("podman", "rmi", "--force", image);
            small.run("podman", "image", "prune", "--force");
        }
    }
}
