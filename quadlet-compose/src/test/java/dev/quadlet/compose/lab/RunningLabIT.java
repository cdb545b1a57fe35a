package dev.quadlet.compose.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Stack;
import dev.quadlet.compose.Compose;
import dev.quadlet.compose.ComposeImport;
import dev.quadlet.compose.env.EnvSource;
import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.deploy.Deployer;
import dev.quadlet.systemd.deploy.Removal;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.UnitName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Compose files of several services run as composed: ports answer, who waits waits, and data is kept. */
@InLab
@ParameterizedClass(name = "{0}")
@MethodSource("dev.quadlet.compose.lab.LabMachine#all")
class RunningLabIT {
    private static final Path FILES = Path.of("src/test/resources/dev/quadlet/compose");
    private static final String PROJECT = "composed";

    /** Whatever a password has in it arrives. */
    private static final Map<String, String> NASTY = Map.of("DB_PASSWORD", "p%a$s'\"", "API_KEY", "k%e$y");

    private final LabMachine machine;
    private Host root;
    private Host host;
    private Deployer deployer;
    private Systemd systemd;

    RunningLabIT(LabMachine machine) {
        this.machine = machine;
    }

    @BeforeEach
    void connect() {
        root = machine.open();
        host = machine.actOn(root);
        systemd = Systemd.on(host, machine.scope());
        deployer = Deployer.on(host, machine.scope())
                .settling(Duration.ofSeconds(1))
                .within(Duration.ofMinutes(3));
    }

    @AfterEach
    void remove() {
        try (Host last = root) {
            assertThat(last.user().isRoot()).isTrue();
            deployer.overwriting().remove(PROJECT, Removal.VOLUMES, Removal.NETWORKS);
            podman("volume", "prune", "--force");
            podman("secret", "rm", "--all");
        }
    }

    private Stack deploy(String file) {
        return deploy(file, compose -> compose);
    }

    private Stack deploy(String file, UnaryOperator<Compose> way) {
        Path folder = FILES.resolve(file);
        Path variables = folder.resolve(".env");
        ComposeImport done = way.apply(Compose.read(folder.resolve("compose.yaml"))
                        .projectName(PROJECT)
                        .directory("/tmp/" + PROJECT)
                        .with(Files.exists(variables) ? EnvSource.file(variables) : EnvSource.of(NASTY)))
                .toStack();
        assertThat(done.lossReport().hasErrors()).as(done.lossReport().text()).isFalse();
        deployer.deploy(done.stack());
        return done.stack();
    }

    /** What a port answers; a server that has only just been started may need a moment. */
    private String get(int port) {
        String url = "http://127.0.0.1:" + port + "/";
        List<String> curl = List.of("curl", "-fsS", "--retry", "20", "--retry-all-errors", "--retry-delay", "1", url);
        return host.run(Command.of(curl)).orThrow().output();
    }

    private String podman(String... arguments) {
        return host.run(Command.of("podman").with(List.of(arguments)).withTimeout(Duration.ofMinutes(1)))
                .orThrow()
                .output();
    }

    private Instant activeSince(String service) {
        return systemd.status(UnitName.of(service)).activeSince().orElseThrow();
    }

    @Test
    void aPageAndItsCache() {
        Stack stack = deploy("running/cache");

        assertThat(get(18080)).isEqualTo("hello world & 100%\n");
        assertThat(podman("exec", "systemd-web", "sh", "-c", "echo PING | nc -w 2 cache 6379"))
                .isEqualTo("+PONG\r\n");
        assertThat(podman("exec", "systemd-web", "sh", "-c", "echo PING | nc -w 2 store 6379"))
                .isEqualTo("+PONG\r\n");
        podman("exec", "systemd-cache", "redis-cli", "set", "kept", "yes");
        assertThat(podman("volume", "ls", "--format", "{{.Name}}")).contains("composed_data", "composed_web_www");

        deployer.remove(PROJECT);
        deployer.deploy(stack);

        assertThat(podman("exec", "systemd-cache", "redis-cli", "get", "kept")).isEqualTo("yes\n");
    }

    @Test
    void onePodForAll() {
        deploy("running/cache", Compose::inOnePod);

        assertThat(podman("pod", "ps", "--format", "{{.Name}} {{.NumberOfContainers}}"))
                .isEqualTo("systemd-" + PROJECT + " 3\n");
        assertThat(get(18080)).isEqualTo("hello world & 100%\n");
        assertThat(podman("exec", "systemd-web", "sh", "-c", "echo PING | nc -w 2 store 6379"))
                .isEqualTo("+PONG\r\n");
    }

    @Test
    void aDatabaseIsHealthyBeforeItsMigrationAndThatHasEndedBeforeTheRest() {
        Stack stack = deploy("running/shop");

        assertThat(activeSince("migrate.service")).isAfter(activeSince("db.service"));
        assertThat(activeSince("web.service")).isAfter(activeSince("migrate.service"));
        assertThat(visitsReach("1")).isTrue();

        deployer.remove(PROJECT);
        deployer.deploy(stack);

        assertThat(visitsReach("2")).isTrue();
    }

    /** The visitor is started, and needs a moment for its visit. */
    private boolean visitsReach(String count) {
        String query =
                "until psql -U shop -tAc 'select count(*) from visits' | grep -qx " + count + "; do sleep 1; done";
        return host.run(Command.of("timeout", "20", "podman", "exec", "systemd-db", "sh", "-c", query))
                .isSuccess();
    }

    @Test
    void twoContainersOfOneService() {
        deploy("running/workers");

        String names = podman("exec", "systemd-web", "ls", "/out/done");

        assertThat(names.strip().lines()).hasSize(2);
        assertThat(podman("volume", "ls", "--format", "{{.Name}}")).contains("everything-that-is-done");
    }

    @Test
    void oneNetworkForTwo() {
        deploy("running/sidecar");

        assertThat(get(18082)).isEqualTo("main\n");
        assertThat(podman(
                        "exec", "systemd-side", "sh", "-c", "until [ -s /tmp/seen ]; do sleep 1; done; cat /tmp/seen"))
                .isEqualTo("main\n");
        assertThat(podman("exec", "systemd-main", "id", "-u")).isEqualTo("1000\n");
        assertThat(podman("exec", "systemd-side", "ip", "addr")).contains("10.77.0.");
    }

    @Test
    void secretsConfigsAndEnvironmentFiles() {
        host.run(Command.of("mkdir", "-p", "/tmp/" + PROJECT)).orThrow();
        host.run(Command.of("tee", "/tmp/" + PROJECT + "/token.txt").withInput("t0k3n\n"))
                .orThrow();

        deploy("running/files");

        assertThat(get(18083))
                .startsWith("t0k3n\nk%e$ywelcome to the lab\n")
                .contains(
                        "LEVEL=info\n",
                        "QUOTED=two  words\n",
                        "FILLED=info-nowhere\n",
                        "TRICKY=it's \"50%\" of $HOME\n");
    }

    @Test
    void theSenexStack() {
        deploy("cases/senex");

        String health = host.run(Command.of(
                                "curl",
                                "-fsS",
                                "--retry",
                                "60",
                                "--retry-all-errors",
                                "--retry-delay",
                                "1",
                                "http://127.0.0.1:8000/health/")
                        .withTimeout(Duration.ofMinutes(2)))
                .orThrow()
                .output();

        assertThat(health).contains("ok");
        assertThat(activeSince("web.service")).isAfter(activeSince("postgres.service"));
    }
}
