package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quadlet.ContainerUnit;
import dev.quadlet.NetworkUnit;
import dev.quadlet.Quadlet;
import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.UnitStatus;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.FileEntry;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.lab.Manager;
import dev.quadlet.systemd.testing.FakeSystemd;
import dev.quadlet.value.UnitName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A machine to deploy to, what is deployed there, and how to look at it. Needs the image busybox there. */
abstract class DeployFixture<M extends Manager> {
    static final String BUSYBOX = "docker.io/library/busybox:latest";
    static final String SLEEP = "sh -c \"trap 'exit 0' TERM; sleep 1000 & wait\"";
    static final String NAME = "qd";
    static final String OTHER = "qd-other";

    private final M manager;
    private Host machine;
    private Host host;
    private Deployer deployer;
    private Systemd systemd;

    DeployFixture(M manager) {
        this.manager = manager;
    }

    final M manager() {
        return manager;
    }

    final Scope scope() {
        return manager.scope();
    }

    @BeforeEach
    void connect() {
        machine = manager.root();
        host = manager.actOn(machine);
        deployer = Deployer.on(host, scope()).settling(Duration.ofSeconds(1)).within(Duration.ofSeconds(20));
        systemd = Systemd.on(host, scope());
        if (isUsed()) {
            cleanUp();
        }
    }

    @AfterEach
    void disconnect() {
        try {
            cleanUp();
        } finally {
            machine.close();
        }
    }

    /** Whether a test that was killed left something. */
    private boolean isUsed() {
        return Stream.of(folder(), Layout.state(host, scope()).resolve(NAME))
                .anyMatch(path -> host.files().stat(path).isPresent());
    }

    private void cleanUp() {
        List<UnitName> units = new ArrayList<>();
        for (String unit : List.of(
                "qd-web",
                "qd-db",
                "qd-job",
                "qd-net-network",
                "qd-dying",
                "qd-sick",
                "qd-gone",
                "qd-needs",
                "qd-assert",
                "qd-loop",
                "qd-new")) {
            units.add(UnitName.of(unit + ".service"));
        }
        systemd.stop(units.toArray(UnitName[]::new));
        Path state = Layout.state(host, scope());
        for (Path path : List.of(folder(), units().resolve(OTHER), state.resolve(NAME), state.resolve(OTHER), data())) {
            delete(path);
        }
        host.files().delete(systemdFolder().resolve("qd.timer"));
        host.files().delete(units().resolve("qd-web.container"));
        host.run(Command.of("podman", "network", "rm", "systemd-qd-net"));
        systemd.daemonReload();
    }

    void delete(Path path) {
        manager.delete(host, path);
    }

    Host host() {
        return host;
    }

    Host machine() {
        return machine;
    }

    Deployer deployer() {
        return deployer;
    }

    Systemd systemd() {
        return systemd;
    }

    Path base() {
        return scope() == Scope.SYSTEM ? Path.of("/etc") : host.user().home().resolve(".config");
    }

    Path units() {
        return base().resolve("containers/systemd");
    }

    Path folder() {
        return units().resolve(NAME);
    }

    Path systemdFolder() {
        return base().resolve(scope() == Scope.SYSTEM ? "systemd/system" : "systemd/user");
    }

    Path data() {
        return scope() == Scope.SYSTEM
                ? Path.of("/var/lib/qd-data")
                : host.user().home().resolve(".local/state/qd-data");
    }

    /** A network, a database, and a web server that needs it. */
    static final NetworkUnit NET = Quadlet.network("qd-net").build();

    static ContainerUnit container(String name, String... lines) {
        String text =
                "[Container]\nImage=" + BUSYBOX + "\nPull=never\nNetwork=none\n" + String.join("\n", lines) + "\n";
        return Quadlet.parse(name + ".container", text).asContainer();
    }

    static ContainerUnit db(String... lines) {
        List<String> all = new ArrayList<>(List.of("Exec=" + SLEEP));
        all.addAll(List.of(lines));
        return container("qd-db", all.toArray(String[]::new));
    }

    static ContainerUnit web(String... lines) {
        List<String> all = new ArrayList<>(List.of("Exec=" + SLEEP));
        all.addAll(List.of(lines));
        return container("qd-web", all.toArray(String[]::new));
    }

    /** Ends 100 ms after its start; systemd calls the start a success. */
    static ContainerUnit dying() {
        return container("qd-dying", "Exec=sh -c \"echo no way; sleep 0.1; exit 42\"");
    }

    static ContainerUnit sick() {
        return container("qd-sick", "Exec=" + SLEEP, "HealthCmd=false", "HealthInterval=1s", "HealthRetries=1");
    }

    /** A fake behaves as these containers would. */
    static FakeSystemd prepare(FakeSystemd fake) {
        fake.service("qd-dying.service").prints("no way").exitsAfter(Duration.ofMillis(300), 42);
        fake.service("qd-loop.service").exitsAfter(Duration.ofMillis(300), 3);
        fake.service("qd-sick.service").neverHealthy();
        fake.servicesWith("Exec=true").exitsAfter(Duration.ofMillis(50), 0);
        fake.servicesWith("EnvironmentFile=/no/such/qd.env")
                .failsWith(125, "Error: parsing file \"/no/such/qd.env\": no such file or directory");
        return fake.knowsNoImage("registry.invalid/x:1").knowsNoImage("localhost/quadlet-no-such-image:1");
    }

    static Stack stack(ContainerUnit... containers) {
        return Stack.named(NAME).units(List.of(containers)).build();
    }

    /** The same in a network of their own. */
    static Stack inNetwork(ContainerUnit... containers) {
        return Stack.named(NAME)
                .units(NET)
                .units(Stream.of(containers)
                        .map(each -> Quadlet.parse(
                                each.name().text(), each.text().replace("Network=none", "Network=qd-net.network")))
                        .toList())
                .build();
    }

    Map<String, String> invocations(String... units) {
        Map<String, String> all = new TreeMap<>();
        for (String unit : units) {
            UnitStatus status = systemd.status(UnitName.of(unit + ".service"));
            all.put(
                    unit,
                    status.isActive()
                            ? status.invocationId().orElse("")
                            : status.activeState().text());
        }
        return all;
    }

    Map<Path, String> files() {
        return host.files().stat(folder()).isEmpty()
                ? Map.of()
                : host.files().walk(folder()).stream()
                        .collect(Collectors.toMap(
                                entry -> folder().relativize(entry.path()),
                                entry ->
                                        entry.isFile() ? new String(host.files().read(entry.path()), UTF_8) : "",
                                (a, b) -> a,
                                TreeMap::new));
    }

    /** Nothing is left of a deployment that did not succeed: not a file, not a plan, not a lock. */
    void isWhole(int revision) {
        assertThat(deployer.recover(NAME)).isEmpty();
        DeployPlan drift = deployer.drift(NAME);
        assertThat(drift.isEmpty()).as(drift.toString()).isTrue();
        assertThat(drift.revision()).isEqualTo(revision);
        assertThat(host.files().walk(units()).stream().map(FileEntry::path))
                .noneMatch(path -> path.toString().endsWith(".tmp"));
    }

    DeployException failed(Stack stack) {
        return catchThrowableOfType(DeployException.class, () -> deployer.deploy(stack));
    }

    void byHand(Path file, String text) {
        host.files().createDirectories(file.resolveSibling(""), fromString("rwxr-xr-x"));
        host.files().write(file, text.getBytes(UTF_8), fromString("rw-r--r--"));
    }
}
