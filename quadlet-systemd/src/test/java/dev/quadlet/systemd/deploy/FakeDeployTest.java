package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.ContainerUnit;
import dev.quadlet.EnvironmentFile;
import dev.quadlet.Quadlet;
import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.systemd.FailureCase;
import dev.quadlet.systemd.HostNotReadyException;
import dev.quadlet.systemd.MalformedOutputException;
import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandTimeoutException;
import dev.quadlet.systemd.host.FileException;
import dev.quadlet.systemd.host.FileException.Reason;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.host.HostUnreachableException;
import dev.quadlet.systemd.lab.FakeManager;
import dev.quadlet.systemd.testing.FakeProgram;
import dev.quadlet.systemd.testing.FakeSystemd;
import dev.quadlet.value.UnitName;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The fake, told to behave as the containers of the contract do; and what only a fake can do at will. */
@ParameterizedClass(name = "{0}")
@EnumSource(Scope.class)
class FakeDeployTest extends DeployContract<FakeManager> {
    private final FakeSystemd fake = manager().fake();

    FakeDeployTest(Scope scope) {
        super(new FakeManager(prepare(FakeSystemd.create()), scope));
    }

    private static Predicate<Command> said(String... words) {
        return command -> command.words().containsAll(List.of(words));
    }

    /** The connection breaks at every single step; after each the next deployer finds one whole revision. */
    @Test
    void whereverItIsCutTheNextOneFindsOneRevision() {
        deployer().deploy(stack(db(), web()));
        Map<Path, String> old = files();
        Stack next = stack(db("Environment=A=b"), web("Environment=A=b"));
        boolean cut = true;
        for (int step = 0; cut; step++) {
            fake.host().loseConnectionAfter(step);
            cut = isCut(() -> deployer().deploy(next));
            fake.host().reconnect();
            deployer().recover(NAME);
            if (cut && deployer().history(NAME).size() == 1) {
                assertThat(files()).as("after step " + step).isEqualTo(old);
            }
            assertThat(deployer().drift(NAME).isEmpty())
                    .as("after step " + step)
                    .isTrue();
            if (deployer().history(NAME).size() > 1) {
                deployer().rollback(NAME, 1);
                deployer().prune(NAME, 1);
                deployer().remove(NAME);
                deployer().deploy(stack(db(), web()));
            }
        }
    }

    private static boolean isCut(Runnable work) {
        try {
            work.run();
            return false;
        } catch (HostUnreachableException | DeployException | DeployConflictException e) {
            return true;
        }
    }

    @Test
    void aFullDiskIsSaidAndNothingIsLost() {
        deployer().deploy(stack(db(), web()));
        Map<Path, String> old = files();
        DeployPlan plan = deployer().plan(stack(db("Environment=A=b"), web("Environment=A=b")));
        for (Reason reason : new Reason[] {Reason.FULL, Reason.READ_ONLY}) {
            fake.host().files().refuse(folder(), reason);
            assertThatThrownBy(() -> deployer().apply(plan)).isInstanceOf(RuntimeException.class);
            fake.host().files().allow(folder());
            deployer().recover(NAME);
            assertThat(files()).isEqualTo(old);
        }
        fake.host().files().refuse(Layout.state(host(), scope()), Reason.FULL);
        assertThatThrownBy(() -> deployer().apply(plan)).isInstanceOf(FileException.class);
        fake.host().files().allow(Layout.state(host(), scope()));
        assertThat(files()).isEqualTo(old);
        assertThat(deployer().apply(plan).isChanged()).isTrue();
    }

    @Test
    @FailureCase(value = 18, because = "no lab prints garbage")
    void whatIsNoAnswerIsSaid() {
        deployer().deploy(stack(db()));
        Map<Path, String> old = files();
        Stack next = stack(db("Environment=A=b"));

        fake.host().when(said("systemctl", "show"), FakeProgram.printing("\0\1garbage"));
        assertThatThrownBy(() -> deployer().deploy(next)).isInstanceOf(MalformedOutputException.class);
        fake.host().asUsual();
        fake.host().when(said("systemctl", "daemon-reload"), FakeProgram.hanging());
        assertThatThrownBy(() -> deployer().deploy(next))
                .isInstanceOf(DeployException.class)
                .hasRootCauseInstanceOf(CommandTimeoutException.class);
        fake.host().asUsual();

        assertThat(deployer().recover(NAME)).isPresent();
        assertThat(files()).isEqualTo(old);
        assertThat(deployer().deploy(next).isChanged()).isTrue();
    }

    /** 8000 listens. */
    private static final String TAKEN = "  sl  local_address rem_address   st\n   0: 00000000:1F40 00000000:0000 0A\n";

    @Test
    void aPortThatIsTakenIsFoundBefore() {
        fake.host().files().write("/proc/net/tcp", TAKEN);

        DeployException failure = failed(stack(db(), web("PublishPort=8000:80")));

        assertThat(failure)
                .hasMessageContaining("Port 8000/tcp, which qd-web.service publishes, is taken")
                .hasMessageContaining("The host was not touched.");
        assertThat(files()).isEmpty();
    }

    @Test
    void whoHasItAlreadyKeepsIt() {
        byHand(folder().resolve("qd-web.container"), web("PublishPort=8000:80").text());
        systemd().daemonReload();
        systemd().start(UnitName.of("qd-web.service"));
        fake.host().files().write("/proc/net/tcp", TAKEN);

        deployer().overwriting().deploy(stack(web("PublishPort=8000:80", "Environment=A=b")));
        deployer().deploy(stack(web("PublishPort=8000:80", "Environment=A=c")));

        assertThat(deployer().history(NAME)).hasSize(2);
    }

    /** Of itself it may never come up: a deployment that changes nothing may not call that well. */
    @Test
    void whatOnlyTriesAgainAndAgainDoesNotRun() {
        Stack stack = stack(web("[Service]", "Restart=always", "RestartSec=1h"));
        deployer().deploy(stack);
        fake.service("qd-web.service").exitsAfter(Duration.ofMillis(100), 3);
        systemd().restart(UnitName.of("qd-web.service"));
        fake.host().clock().advance(Duration.ofSeconds(5));

        assertThat(deployer().plan(stack).services())
                .extracting(ServiceChange::toString)
                .containsExactly("restart qd-web.service: it does not run");
    }

    private static Stack release(String image) {
        return stack(Quadlet.container("qd-db").image(image).build());
    }

    /** When not even the old release comes up, only another deployment can mend it, or the removal. */
    @Test
    void whatMendsItIsNotRefusedBecauseTheWayBackFailed() {
        deployer().deploy(release("docker.io/library/one"));
        fake.image("docker.io/library/one").failsWith(1, "one is gone");
        fake.image("docker.io/library/two").failsWith(1, "two is broken");
        DeployException stuck = failed(release("docker.io/library/two"));
        assertThat(stuck.isRolledBack()).isFalse();

        DeployPlan plan = deployer().plan(release("docker.io/library/three"));
        assertThat(plan.recovered())
                .hasValueSatisfying(recovery -> assertThat(recovery)
                        .hasToString("qd is at revision 1; the deployment of revision 2 had not ended, and "
                                + "[qd-db.service] did not come up again"));
        deployer().apply(plan);
        assertThat(invocations("qd-db").get("qd-db")).hasSize(32);

        fake.image("docker.io/library/three").failsWith(1, "three is gone");
        failed(release("docker.io/library/two"));
        deployer().remove(NAME);
        assertThat(files()).isEmpty();
    }

    /** Podman 4.4 to 4.6 read no folders; what is ours says the manifest. */
    @Test
    void beforePodmanReadFoldersFilesLieAboveThem() {
        for (PodmanVersion version : List.of(PodmanVersion.of(4, 4), PodmanVersion.of(4, 6))) {
            FakeSystemd old = FakeSystemd.withPodman(version);
            Host host = on(old);
            Deployer deployer = Deployer.on(host, scope());
            host.files().createDirectories(units(), PosixFilePermissions.fromString("rwxr-xr-x"));
            byHandOn(host, units().resolve("other.container"));

            ContainerUnit db = Quadlet.container("qd-db").image("x").build();
            ContainerUnit web = Quadlet.container("qd-web").image("x").build();

            deployer.deploy(stack(db, web));
            assertThat(names(host)).containsExactly("other.container", "qd-db.container", "qd-web.container");
            assertThat(Systemd.on(host, scope())
                            .status(UnitName.of("qd-web.service"))
                            .isActive())
                    .isTrue();
            deployer.deploy(stack(db));
            assertThat(names(host)).containsExactly("other.container", "qd-db.container");
            deployer.remove(NAME);
            assertThat(names(host)).containsExactly("other.container");
        }
    }

    /** The same manager of another machine. */
    private Host on(FakeSystemd machine) {
        FakeManager other = new FakeManager(machine, scope());
        return other.actOn(other.root());
    }

    private static void byHandOn(Host host, Path file) {
        byte[] text = "[Container]\nImage=x\n".getBytes(UTF_8);
        host.files().write(file, text, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private List<String> names(Host host) {
        return host.files().list(units()).stream()
                .map(entry -> entry.path().getFileName().toString())
                .toList();
    }

    @Test
    @FailureCase(value = 37, because = "the lab has a Podman that is new enough, and control groups of version 2")
    void anOldPodmanIsSaid() {
        FakeSystemd old = FakeSystemd.withPodman(PodmanVersion.of(4, 3, 1));
        Host host = on(old);

        assertThatThrownBy(() -> Deployer.on(host, scope()).plan(stack(db())))
                .isInstanceOf(HostNotReadyException.class)
                .hasMessageContaining("Podman 4.3.1")
                .hasMessageContaining("Debian 12 has 4.3.1");
    }

    @Test
    @FailureCase(value = 37, because = "the lab has a Podman that is new enough, and control groups of version 2")
    void controlGroupsOfVersionOneAreSaid() {
        fake.host().files().write("/sys/fs/cgroup/memory/tasks", "");

        assertThatThrownBy(() -> deployer().deploy(stack(db()))).hasMessageContaining("are version 1");
        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsNeverHealthyIsRolledBackInNoTime() {
        deployer().deploy(stack(db()));
        long begin = System.nanoTime();

        DeployException failure = failed(stack(
                db(), container("qd-sick", "HealthCmd=false", "Notify=healthy", "[Service]", "TimeoutStartSec=300")));

        assertThat(failure.phase()).isEqualTo(DeployPhase.START);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }

    /** The application writes its password to the log, and dies. */
    @Test
    void secretsNeverShow() {
        EnvironmentFile env = EnvironmentFile.named(".env").withSecret("PW", "geheim-1");
        ContainerUnit web = web("EnvironmentFile=.env");
        List<String> shown = new ArrayList<>();
        Deployer listened = deployer().listening((phase, subject, elapsed) -> shown.add(phase + " " + subject));
        Stack first = stack(db(), web).toBuilder().environmentFile(env).build();
        shown.add(listened.plan(first).toString());
        shown.add(listened.deploy(first).toString());

        fake.service("qd-dying.service").prints("geheim-1, geheim-2");
        Stack second = stack(db(), web, dying()).toBuilder()
                .environmentFile(env.withSecret("PW", "geheim-2"))
                .build();
        shown.add(listened.plan(second).toString());
        StringWriter trace = new StringWriter();
        failed(second).printStackTrace(new PrintWriter(trace));
        shown.add(trace.toString());
        shown.add(listened.drift(NAME).toString() + listened.history(NAME));
        fake.host().commands().forEach(command -> shown.add(command.toString()));

        assertThat(shown).anyMatch(text -> text.contains("***, ***")).noneMatch(text -> text.contains("geheim"));
    }

    /** The name of a database is not hidden wherever else the same word stands, but its password is. */
    @Test
    void whatIsDeclaredToBeNoSecretShows() {
        EnvironmentFile env =
                EnvironmentFile.named(".env").with("DB_HOST", "qd-database").withSecret("PW", "geheim-1");
        Stack stack = stack(db("Environment=HOST=qd-database", "Environment=OTHER=geheim-1")).toBuilder()
                .environmentFile(env)
                .build();

        assertThat(deployer().plan(stack).toString())
                .contains("+Environment=HOST=qd-database", "+Environment=OTHER=***");
        deployer().deploy(stack);
        assertThat(deployer().drift(NAME).toString()).doesNotContain("geheim");
    }

    @Test
    void aRemovalThatIsCutIsUndoneOrDone() {
        boolean cut = true;
        for (int step = 0; cut; step++) {
            deployer().deploy(stack(db(), web()));
            Map<Path, String> old = files();
            fake.host().loseConnectionAfter(step);
            cut = isCut(() -> deployer().remove(NAME));
            fake.host().reconnect();
            deployer().recover(NAME);

            boolean removed = files().isEmpty();
            assertThat(removed ? Map.of() : files()).as("after step " + step).isEqualTo(removed ? Map.of() : old);
            assertThat(deployer().drift(NAME).isEmpty())
                    .as("after step " + step)
                    .isTrue();
            assertThat(invocations("qd-db").containsValue("inactive"))
                    .as("after step " + step)
                    .isEqualTo(removed);
        }
    }
}
