package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.quadlet.ContainerUnit;
import dev.quadlet.EnvironmentFile;
import dev.quadlet.NetworkUnit;
import dev.quadlet.Quadlet;
import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.SystemdUnit;
import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.UnitStatus;
import dev.quadlet.systemd.deploy.FileChange.Owner;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.FileEntry;
import dev.quadlet.systemd.host.Host;
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
import org.junit.jupiter.api.Test;

/** What a {@link Deployer} does on any host. Needs the image busybox there. */
abstract class DeployContract {
    static final String BUSYBOX = "docker.io/library/busybox:latest";
    static final String SLEEP = "sh -c \"trap 'exit 0' TERM; sleep 1000 & wait\"";
    static final String NAME = "qd";

    private Host machine;
    private Host host;
    private Deployer deployer;
    private Systemd systemd;

    /** The machine; as root, if it can be. */
    abstract Host open();

    /** The user whose manager it is. */
    Host actOn(Host root) {
        return root;
    }

    abstract Scope scope();

    @BeforeEach
    void connect() {
        machine = open();
        host = actOn(machine);
        deployer = Deployer.on(host, scope()).settling(Duration.ofSeconds(1)).within(Duration.ofSeconds(20));
        systemd = Systemd.on(host, scope());
        cleanUp();
    }

    @AfterEach
    void disconnect() {
        try {
            cleanUp();
        } finally {
            machine.close();
        }
    }

    /** Also what a test that failed left. */
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
        for (Path path : List.of(folder(), Layout.state(host, scope()).resolve(NAME), data())) {
            delete(path);
        }
        host.files().delete(systemdFolder().resolve("qd.timer"));
        host.files().delete(units().resolve("qd-web.container"));
        host.run(Command.of("podman", "network", "rm", "systemd-qd-net"));
        systemd.daemonReload();
    }

    private void delete(Path path) {
        if (host.files().stat(path).filter(FileEntry::isDirectory).isPresent()) {
            List<FileEntry> all = host.files().walk(path);
            for (int i = all.size() - 1; i >= 0; i--) {
                host.files().delete(all.get(i).path());
            }
        }
        host.files().delete(path);
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

    /** Ends 300 ms after its start; systemd calls the start a success. */
    static ContainerUnit dying() {
        return container("qd-dying", "Exec=sh -c \"echo no way; sleep 0.3; exit 42\"");
    }

    static ContainerUnit sick() {
        return container("qd-sick", "Exec=" + SLEEP, "HealthCmd=false", "HealthInterval=1s", "HealthRetries=1");
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

    DeployException failed(Stack stack) {
        return catchThrowableOfType(DeployException.class, () -> deployer.deploy(stack));
    }

    void byHand(Path file, String text) {
        host.files().createDirectories(file.resolveSibling(""), fromString("rwxr-xr-x"));
        host.files().write(file, text.getBytes(UTF_8), fromString("rw-r--r--"));
    }

    @Test
    void aStackIsDeployedAndThenThereIsNothingToDo() {
        Stack stack = inNetwork(db(), web());
        DeployPlan plan = deployer.plan(stack);
        assertThat(plan.toString())
                .contains("create " + folder().resolve("qd-db.container"), "    +Image=" + BUSYBOX)
                .contains("start qd-db.service: it is new", "start qd-web.service: it is new");

        DeployResult result = deployer.apply(plan);

        assertThat(result.revision()).isEqualTo(1);
        Map<String, String> before = invocations("qd-db", "qd-web", "qd-net-network");
        assertThat(before.values()).allMatch(id -> id.length() == 32);
        assertThat(files())
                .containsOnlyKeys(Path.of("qd-net.network"), Path.of("qd-db.container"), Path.of("qd-web.container"));

        DeployPlan again = deployer.plan(stack);
        assertThat(again.isEmpty()).isTrue();
        assertThat(again).hasToString("qd: nothing to do");
        assertThat(deployer.apply(again).isChanged()).isFalse();
        assertThat(invocations("qd-db", "qd-web", "qd-net-network")).isEqualTo(before);
        assertThat(deployer.history(NAME)).extracting(Revision::number).containsExactly(1);
        assertThat(deployer.stacks()).contains(NAME);
    }

    @Test
    void onlyWhatChangedIsRestarted() {
        deployer.deploy(inNetwork(db(), web()));
        Map<String, String> before = invocations("qd-db", "qd-web", "qd-net-network");

        DeployPlan plan = deployer.plan(inNetwork(db(), web("Environment=A=b")));
        assertThat(plan.services()).hasToString("[restart qd-web.service: qd-web.container changed]");
        deployer.apply(plan);

        Map<String, String> after = invocations("qd-db", "qd-web", "qd-net-network");
        assertThat(after.get("qd-web")).isNotEqualTo(before.get("qd-web")).hasSize(32);
        assertThat(after.get("qd-db")).isEqualTo(before.get("qd-db"));
        assertThat(after.get("qd-net-network")).isEqualTo(before.get("qd-net-network"));
    }

    @Test
    void aCommentIsWrittenAndRestartsNothing() {
        deployer.deploy(stack(db()));
        Map<String, String> before = invocations("qd-db");

        DeployResult result = deployer.deploy(stack(db("# It is slow at first.")));

        assertThat(result.files()).hasSize(1);
        assertThat(invocations("qd-db")).isEqualTo(before);
    }

    @Test
    void anEnvironmentFileRestartsItsReadersAndNeverShows() {
        EnvironmentFile env =
                EnvironmentFile.named(".env").withSecret("PW", "geheim-1").with("LEVEL", "info");
        deployer.deploy(stack(db(), web("EnvironmentFile=.env")).toBuilder()
                .environmentFile(env)
                .build());
        Map<String, String> before = invocations("qd-db", "qd-web");

        DeployPlan plan = deployer.plan(stack(db(), web("EnvironmentFile=.env")).toBuilder()
                .environmentFile(env.withSecret("PW", "geheim-2"))
                .build());
        deployer.apply(plan);

        assertThat(plan.services()).hasToString("[restart qd-web.service: .env changed]");
        assertThat(plan.toString()).contains("(its content is private)").doesNotContain("geheim");
        assertThat(invocations("qd-db").get("qd-db")).isEqualTo(before.get("qd-db"));
        assertThat(host.files().stat(folder().resolve(".env")).orElseThrow().permissions())
                .isEqualTo(fromString("rw-------"));
    }

    @Test
    void whatDiesAfterItsStartIsRolledBackWithItsLastWords() {
        deployer.deploy(stack(db(), web()));
        Map<String, String> before = invocations("qd-db");
        Map<Path, String> files = files();

        DeployException failure = failed(stack(db(), web("Environment=A=b"), dying()));

        assertThat(failure.failures()).extracting(UnitFailure::cause).containsExactly(FailureCause.EXIT_CODE);
        assertThat(failure)
                .hasMessageContaining("qd-dying.service: it ended with an exit status")
                .hasMessageContaining("| no way")
                .hasMessageContaining("The host is back at revision 1, active and healthy.");
        assertThat(failure.isRolledBack()).isTrue();
        assertThat(files()).isEqualTo(files);
        assertThat(invocations("qd-db")).isEqualTo(before);
        assertThat(invocations("qd-web").get("qd-web")).hasSize(32);
        assertThat(deployer.drift(NAME).isEmpty()).isTrue();
    }

    @Test
    void aFirstDeploymentThatFailsLeavesNothing() {
        DeployException failure = failed(stack(db(), dying()));

        assertThat(failure).hasMessageContaining("The stack was taken away again.");
        assertThat(files()).isEmpty();
        assertThat(invocations("qd-db", "qd-dying").values()).containsOnly("inactive");
        assertThat(deployer.stacks()).doesNotContain(NAME);
    }

    @Test
    void whatTheGeneratorRefusesTouchesNothing() {
        deployer.deploy(stack(db()));
        Map<Path, String> files = files();

        DeployException failure = failed(stack(db(), web("Imagee=x")));

        assertThat(failure.phase()).isEqualTo(DeployPhase.VALIDATE);
        assertThat(failure.failures()).extracting(UnitFailure::cause).containsExactly(FailureCause.REJECTED);
        assertThat(failure)
                .hasMessageContaining("qd-web.container: it was rejected")
                .hasMessageContaining("Imagee")
                .hasMessageContaining("The host was not touched.");
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void whyEachUnitDidNotComeUpIsSaid() {
        ContainerUnit gone = Quadlet.parse(
                        "qd-gone.container", "[Container]\nImage=localhost/quadlet-no-such-image:1\nPull=never\n")
                .asContainer();
        ContainerUnit needs =
                container("qd-needs", "Exec=" + SLEEP, "[Unit]", "Requires=qd-gone.service", "After=qd-gone.service");
        ContainerUnit asserts = container("qd-assert", "Exec=" + SLEEP, "[Unit]", "AssertPathExists=/no/such/path");

        DeployException failure = failed(stack(db(), gone, needs, asserts));

        assertThat(failure.failures())
                .extracting(UnitFailure::unit, UnitFailure::cause)
                .containsExactlyInAnyOrder(
                        tuple("qd-gone.service", FailureCause.IMAGE_MISSING),
                        tuple("qd-needs.service", FailureCause.DEPENDENCY),
                        tuple("qd-assert.service", FailureCause.CONDITION));
        assertThat(failure).hasMessageContaining("image not known");
        assertThat(files()).isEmpty();
    }

    @Test
    void whatEndsAgainAndAgainIsSaid() {
        ContainerUnit loop = container(
                "qd-loop",
                "Exec=sh -c \"sleep 0.3; exit 3\"",
                "[Unit]",
                "StartLimitBurst=2",
                "StartLimitIntervalSec=300",
                "[Service]",
                "Restart=always",
                "RestartSec=100ms");

        DeployException failure = failed(stack(db(), loop));

        assertThat(failure.failures()).extracting(UnitFailure::cause).containsExactly(FailureCause.START_LIMIT);
        assertThat(files()).isEmpty();
    }

    @Test
    void whatSomebodyMaskedIsSaid() {
        deployer.deploy(stack(db()));
        systemd.mask(UnitName.of("qd-web.service"));
        try {
            DeployException failure = failed(stack(db(), web()));

            assertThat(failure.failures()).extracting(UnitFailure::cause).containsExactly(FailureCause.MASKED);
            assertThat(files()).doesNotContainKey(Path.of("qd-web.container"));
        } finally {
            systemd.unmask(UnitName.of("qd-web.service"));
        }
    }

    @Test
    void aFileThatTakesAllOthersOfItsFolderAwayIsFoundBefore() {
        deployer.deploy(stack(db()));
        host.files().link(folder().resolve("broken.container"), Path.of("/nonexistent"));

        assertThatThrownBy(() -> deployer.deploy(stack(db("Environment=A=b"))))
                .isInstanceOf(DeployConflictException.class)
                .hasMessageContaining("broken.container")
                .hasMessageContaining("all others of its folder");
    }

    /** Whoever started the new one first would take the container from the old one. */
    @Test
    void aUnitWithAnotherNameAndTheSameContainerTakesItsPlace() {
        deployer.deploy(stack(container("qd-web", "Exec=" + SLEEP, "ContainerName=qd-same")));

        deployer.deploy(stack(container("qd-new", "Exec=" + SLEEP, "ContainerName=qd-same")));

        assertThat(invocations("qd-web")).containsValue("inactive");
        assertThat(invocations("qd-new").get("qd-new")).hasSize(32);
    }

    @Test
    void whatSomebodyDeletedComesBack() {
        deployer.deploy(stack(db(), web()));
        host.files().delete(folder().resolve("qd-web.container"));
        systemd.daemonReload();

        DeployPlan drift = deployer.drift(NAME);
        assertThat(drift.files()).extracting(FileChange::action).containsExactly(FileChange.Action.CREATE);
        deployer.apply(drift);

        assertThat(invocations("qd-web").get("qd-web")).hasSize(32);
        assertThat(systemd.status(UnitName.of("qd-web.service")).isLoaded()).isTrue();
    }

    @Test
    void anImageThatCannotBePulledTouchesNothing() {
        ContainerUnit missing = Quadlet.parse("qd-web.container", "[Container]\nImage=registry.invalid/x:1\n")
                .asContainer();

        DeployException failure = failed(stack(db(), missing));

        assertThat(failure.phase()).isEqualTo(DeployPhase.PULL);
        assertThat(failure)
                .hasMessageContaining("registry.invalid/x:1: its image is not there")
                .hasMessageContaining("The host was not touched.");
        assertThat(files()).isEmpty();
    }

    @Test
    void whatNeverBecomesHealthyIsRolledBack() {
        deployer.deploy(stack(db(), web()));

        DeployException failure = catchThrowableOfType(
                DeployException.class,
                () -> deployer.within(Duration.ofSeconds(6)).deploy(stack(db(), sick())));

        assertThat(failure.failures()).extracting(UnitFailure::cause).containsExactly(FailureCause.UNHEALTHY);
        assertThat(failure.isRolledBack()).isTrue();
        assertThat(deployer.drift(NAME).isEmpty()).isTrue();
    }

    @Test
    void whatSomebodyChangedIsKeptUntilSaidOtherwise() {
        deployer.deploy(stack(db(), web()));
        Path file = folder().resolve("qd-web.container");
        byHand(file, "# mine\n");
        Path beside = folder().resolve("notes.txt");
        byHand(beside, "hello");

        DeployPlan plan = deployer.plan(stack(db(), web("Environment=A=b")));
        assertThat(plan.files()).extracting(FileChange::owner).containsExactly(Owner.DRIFTED);
        assertThat(plan.foreign()).containsExactly(beside);
        assertThatThrownBy(() -> deployer.apply(plan))
                .isInstanceOf(DeployConflictException.class)
                .hasMessageContaining(file + " was changed by somebody else");

        deployer.overwriting().apply(plan);
        assertThat(new String(host.files().read(file), UTF_8)).contains("Environment=A=b");
        assertThat(host.files().stat(beside)).isPresent();
    }

    @Test
    void aRollbackPutsBackWhatOthersHadWritten() {
        Path file = folder().resolve("qd-web.container");
        byHand(file, "# mine\n");

        assertThatThrownBy(() -> deployer.overwriting().deploy(stack(web(), dying())))
                .isInstanceOf(DeployException.class);

        assertThat(files()).isEqualTo(Map.of(Path.of("qd-web.container"), "# mine\n"));
    }

    @Test
    void aPlanOfYesterdayIsRefused() {
        DeployPlan plan = deployer.plan(stack(db()));
        deployer.deploy(stack(db(), web()));

        assertThatThrownBy(() -> deployer.apply(plan))
                .isInstanceOf(DeployConflictException.class)
                .hasMessageContaining("The host is no longer as it was when qd was planned");
    }

    @Test
    void theSameNameElsewhereIsRefused() {
        Path other = units().resolve("qd-web.container");
        byHand(other, "[Container]\nImage=" + BUSYBOX + "\n");

        assertThatThrownBy(() -> deployer.deploy(stack(web())))
                .isInstanceOf(DeployConflictException.class)
                .hasMessageContaining("A unit of the same name lies elsewhere")
                .hasMessageContaining(other.toString());
        assertThat(files()).isEmpty();
    }

    @Test
    void aPlantedLinkIsNotFollowed() {
        Path victim = Path.of("/tmp/qd-victim");
        delete(victim);
        host.files().createDirectories(victim, fromString("rwxr-xr-x"));
        host.files().createDirectories(units(), fromString("rwxr-xr-x"));
        host.files().link(folder(), victim);

        assertThatThrownBy(() -> deployer.deploy(stack(db()))).isInstanceOf(RuntimeException.class);

        assertThat(host.files().list(victim)).isEmpty();
        host.files().delete(folder());
        host.files().delete(victim);
    }

    @Test
    void onlyOneDeploysAtATime() throws Exception {
        DeployPlan plan = deployer.plan(stack(db()));
        try (DeployLock lock = DeployLock.take(host, Layout.state(host, scope()))) {
            lock.check();
            assertThatThrownBy(() -> deployer.apply(plan))
                    .isInstanceOf(DeployConflictException.class)
                    .hasMessageContaining("Somebody else deploys");
        }
        assertThat(deployer.apply(plan).revision()).isEqualTo(1);
    }

    @Test
    void whatGoesAwayIsStoppedAndHistoryLeadsBack() {
        deployer.deploy(stack(db(), web()));
        deployer.deploy(stack(db()));
        assertThat(invocations("qd-web")).containsValue("inactive");
        assertThat(files()).doesNotContainKey(Path.of("qd-web.container"));

        DeployResult back = deployer.rollback(NAME);

        assertThat(back.revision()).isEqualTo(3);
        assertThat(back.services()).hasToString("[start qd-web.service: it is new]");
        assertThat(invocations("qd-web").get("qd-web")).hasSize(32);
        assertThat(deployer.history(NAME)).extracting(Revision::note).containsExactly("", "", "rollback to 1");
        assertThat(deployer.prune(NAME, 1)).containsExactly(1, 2);
        assertThat(deployer.drift(NAME).isEmpty()).isTrue();
    }

    @Test
    void aTimerIsEnabledAndWhatItStartsIsNot() {
        SystemdUnit timer = SystemdUnit.parse(
                "qd.timer", "[Timer]\nOnCalendar=daily\nUnit=qd-job.service\n[Install]\nWantedBy=timers.target\n");
        Stack stack = stack(container("qd-job", "Exec=true", "[Service]", "Type=oneshot")).toBuilder()
                .systemdUnits(timer)
                .build();

        deployer.deploy(stack);

        assertThat(systemd.status(UnitName.of("qd.timer")).fileState().text()).isEqualTo("enabled");
        assertThat(systemd.status(UnitName.of("qd.timer")).isActive()).isTrue();
        assertThat(invocations("qd-job")).containsValue("inactive");
        deployer.remove(NAME);
        assertThat(host.files().stat(systemdFolder().resolve("qd.timer"))).isEmpty();
        assertThat(host.files().stat(systemdFolder().resolve("timers.target.wants/qd.timer")))
                .isEmpty();
    }

    @Test
    void removalLeavesNothingOfItsOwn() {
        deployer.deploy(inNetwork(db()));
        byHand(folder().resolve("notes.txt"), "hello");

        deployer.remove(NAME);

        assertThat(files()).isEqualTo(Map.of(Path.of("notes.txt"), "hello"));
        assertThat(invocations("qd-db", "qd-net-network").values()).containsOnly("inactive");
        assertThat(deployer.stacks()).doesNotContain(NAME);
        assertThat(host.files().list(Layout.state(host, scope()))).noneMatch(FileEntry::isDirectory);
    }
}
