package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.quadlet.ContainerUnit;
import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.systemd.FailureCase;
import dev.quadlet.systemd.deploy.FileChange.Owner;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.lab.Manager;
import dev.quadlet.value.UnitName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of deployments that cannot succeed, on any host: the error that is documented, and a host in one state. */
abstract class DeployFailureContract<M extends Manager> extends DeployFixture<M> {
    DeployFailureContract(M manager) {
        super(manager);
    }

    @Test
    @FailureCase(3)
    void whatDiesAfterItsStartIsRolledBackWithItsLastWords() {
        deployer().deploy(stack(db(), web()));
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
        assertThat(deployer().drift(NAME).isEmpty()).isTrue();
    }

    @Test
    void aFirstDeploymentThatFailsLeavesNothing() {
        DeployException failure = failed(stack(db(), dying()));

        assertThat(failure).hasMessageContaining("The stack was taken away again.");
        assertThat(files()).isEmpty();
        assertThat(invocations("qd-db", "qd-dying").values()).containsOnly("inactive");
        assertThat(deployer().stacks()).doesNotContain(NAME);
        assertThat(host().files().stat(Layout.state(host(), scope()).resolve(NAME)))
                .isEmpty();
    }

    @Test
    @FailureCase(10)
    void whatTheGeneratorRefusesTouchesNothing() {
        deployer().deploy(stack(db()));
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
    @FailureCase({1, 8, 9})
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
    @FailureCase(7)
    void whatEndsAgainAndAgainIsSaid() {
        ContainerUnit loop = container(
                "qd-loop",
                "Exec=sh -c \"sleep 0.1; exit 3\"",
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
    @FailureCase(28)
    void whatSomebodyMaskedIsSaid() {
        deployer().deploy(stack(db()));
        systemd().mask(UnitName.of("qd-web.service"));
        try {
            DeployException failure = failed(stack(db(), web()));

            assertThat(failure.failures()).extracting(UnitFailure::cause).containsExactly(FailureCause.MASKED);
            assertThat(files()).doesNotContainKey(Path.of("qd-web.container"));
        } finally {
            systemd().unmask(UnitName.of("qd-web.service"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a line without an equals sign", "a link to nothing"})
    @FailureCase({11, 12})
    void aFileThatTakesAllOthersOfItsFolderAwayIsFoundBefore(String what) {
        deployer().deploy(stack(db()));
        Path broken = folder().resolve("broken.container");
        if (what.startsWith("a link")) {
            host().files().link(broken, Path.of("/nonexistent"));
        } else {
            byHand(broken, "[Container]\nImage\n");
        }

        assertThatThrownBy(() -> deployer().deploy(stack(db("Environment=A=b"))))
                .isInstanceOf(DeployConflictException.class)
                .hasMessageContaining("broken.container")
                .hasMessageContaining("all others of its folder");
        host().files().delete(broken);
        isWhole(1);
    }

    @Test
    @FailureCase(11)
    void aLineWithoutAnEqualsSignIsFoundBefore() {
        deployer().deploy(stack(db()));

        DeployException failure = failed(stack(db(), web("no equals sign")));

        assertThat(failure.phase()).isEqualTo(DeployPhase.VALIDATE);
        assertThat(failure).hasMessageContaining("qd-web.container").hasMessageContaining("The host was not touched.");
        isWhole(1);
    }

    @Test
    @FailureCase(4)
    void whatWaitsForItsHealthInVainIsRolledBack() {
        deployer().deploy(stack(db()));
        ContainerUnit never = container(
                "qd-sick",
                "Exec=" + SLEEP,
                "HealthCmd=false",
                "HealthInterval=1s",
                "HealthRetries=1",
                "Notify=healthy",
                "[Service]",
                "TimeoutStartSec=4",
                "TimeoutStopSec=3");

        DeployException failure = failed(stack(db(), never));

        assertThat(failure.phase()).isEqualTo(DeployPhase.START);
        assertThat(failure.failures())
                .extracting(UnitFailure::unit, UnitFailure::cause)
                .containsExactly(tuple("qd-sick.service", FailureCause.TIMED_OUT));
        isWhole(1);
    }

    @Test
    @FailureCase(6)
    void whatIsKilledBecauseItIsSickIsRolledBack() {
        deployer().deploy(stack(db()));
        ContainerUnit killed = container(
                "qd-sick",
                "Exec=" + SLEEP,
                "HealthCmd=false",
                "HealthInterval=1s",
                "HealthRetries=1",
                "HealthOnFailure=kill");

        DeployException failure = failed(stack(db(), killed));

        assertThat(failure.failures())
                .extracting(UnitFailure::unit, UnitFailure::cause)
                .containsExactly(tuple("qd-sick.service", FailureCause.EXIT_CODE));
        assertThat(failure).hasMessageContaining("(137)");
        isWhole(1);
    }

    /** To systemd that is a success. */
    @Test
    @FailureCase(3)
    void whatEndsWellThoughItShallGoOnIsRolledBack() {
        deployer().deploy(stack(db()));

        DeployException failure = failed(stack(db(), container("qd-new", "Exec=true")));

        assertThat(failure.failures())
                .extracting(UnitFailure::unit, UnitFailure::cause)
                .containsExactly(tuple("qd-new.service", FailureCause.ENDED));
        isWhole(1);
    }

    @Test
    @FailureCase(9)
    void aConditionThatDoesNotHoldIsNoFailure() {
        ContainerUnit skipped = container("qd-new", "Exec=" + SLEEP, "[Unit]", "ConditionPathExists=/no/such/path");

        deployer().deploy(stack(db(), skipped));

        assertThat(invocations("qd-new")).containsValue("inactive");
        assertThat(invocations("qd-db").get("qd-db")).hasSize(32);
    }

    @Test
    @FailureCase(34)
    void anEnvironmentFileThatIsNotThereIsSaid() {
        deployer().deploy(stack(db()));

        DeployException failure = failed(stack(db(), container("qd-gone", "EnvironmentFile=/no/such/qd.env")));

        assertThat(failure.failures())
                .extracting(UnitFailure::unit, UnitFailure::cause)
                .containsExactly(tuple("qd-gone.service", FailureCause.EXIT_CODE));
        assertThat(failure).hasMessageContaining("/no/such/qd.env").hasMessageContaining("no such file");
        isWhole(1);
    }

    /** Of a unit that is there twice Podman takes one without a word, from a hidden folder, too. */
    @Test
    @FailureCase(36)
    void whatIsHiddenCounts() {
        deployer().deploy(stack(db()));
        Path hidden = folder().resolve(".old/qd-web.container");
        byHand(hidden, "[Container]\nImage=" + BUSYBOX + "\n");

        assertThatThrownBy(() -> deployer().deploy(stack(db(), web())))
                .isInstanceOf(DeployConflictException.class)
                .hasMessageContaining(hidden.toString());

        host().files().delete(hidden);
        deployer().deploy(stack(db(), web()));
        assertThat(host().files().walk(units()).stream()
                        .map(entry -> entry.path().toString())
                        .filter(path -> path.contains("/.") && path.contains("qd-"))
                        .filter(path -> !path.contains("/.config/containers/systemd/qd/qd-")))
                .isEmpty();
    }

    @Test
    @FailureCase(21)
    void aLinkInThePlaceOfAFileIsReplacedOnlyWhenAskedAndNeverFollowed() {
        Path victim = Path.of("/tmp/qd-victim");
        byHand(victim, "mine");
        host().files().createDirectories(folder(), fromString("rwxr-xr-x"));
        host().files().link(folder().resolve("qd-db.container"), victim);

        assertThatThrownBy(() -> deployer().deploy(stack(db())))
                .isInstanceOf(DeployConflictException.class)
                .hasMessageContaining("was put there by somebody else");
        deployer().overwriting().deploy(stack(db()));

        assertThat(host().files().read(victim)).asString().isEqualTo("mine");
        assertThat(host().files()
                        .stat(folder().resolve("qd-db.container"))
                        .orElseThrow()
                        .isFile())
                .isTrue();
        host().files().delete(victim);
        isWhole(1);
    }

    /** A name is no option, whatever it begins with. */
    @Test
    @FailureCase(27)
    void whatCanNeverBeStartedIsRefused() {
        for (String name : List.of("qd web", "qd-w\u00fcb")) {
            assertThatThrownBy(() -> deployer().plan(stack(container(name, "Exec=" + SLEEP))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(name);
        }
        assertThat(files()).isEmpty();

        deployer().deploy(stack(container("-qd-web", "Exec=" + SLEEP)));
        assertThat(invocations("-qd-web").get("-qd-web")).hasSize(32);
        deployer().remove(NAME);
    }

    @Test
    @FailureCase(26)
    void twoStacksWithTheSameUnitAreRefusedAndOtherwiseKeptApart() {
        Stack other = Stack.named(OTHER).units(web()).build();
        deployer().deploy(other);
        assertThatThrownBy(() -> deployer().deploy(stack(db(), web())))
                .isInstanceOf(DeployConflictException.class)
                .hasMessageContaining(
                        units().resolve(OTHER).resolve("qd-web.container").toString());
        assertThat(files()).isEmpty();

        deployer().deploy(stack(db()));
        Map<String, String> before = invocations("qd-web");
        deployer().remove(NAME);

        assertThat(invocations("qd-web")).isEqualTo(before);
        assertThat(deployer().drift(OTHER).isEmpty()).isTrue();
        assertThat(deployer().stacks()).contains(OTHER).doesNotContain(NAME);
        deployer().remove(OTHER);
    }

    @Test
    @FailureCase(24)
    void aUnitWithAnotherNameAndTheSameContainerTakesItsPlace() {
        deployer().deploy(stack(container("qd-web", "Exec=" + SLEEP, "ContainerName=qd-same")));

        deployer().deploy(stack(container("qd-new", "Exec=" + SLEEP, "ContainerName=qd-same")));

        assertThat(invocations("qd-web")).containsValue("inactive");
        assertThat(invocations("qd-new").get("qd-new")).hasSize(32);
    }

    @Test
    @FailureCase(25)
    void whatSomebodyDeletedComesBack() {
        deployer().deploy(stack(db(), web()));
        host().files().delete(folder().resolve("qd-web.container"));
        systemd().daemonReload();

        DeployPlan drift = deployer().drift(NAME);
        assertThat(drift.files()).extracting(FileChange::action).containsExactly(FileChange.Action.CREATE);
        deployer().apply(drift);

        assertThat(invocations("qd-web").get("qd-web")).hasSize(32);
        assertThat(systemd().status(UnitName.of("qd-web.service")).isLoaded()).isTrue();
    }

    @Test
    @FailureCase(2)
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
    @FailureCase(5)
    void whatNeverBecomesHealthyIsRolledBack() {
        deployer().deploy(stack(db(), web()));

        DeployException failure = catchThrowableOfType(
                DeployException.class,
                () -> deployer().within(Duration.ofSeconds(6)).deploy(stack(db(), sick())));

        assertThat(failure.failures()).extracting(UnitFailure::cause).containsExactly(FailureCause.UNHEALTHY);
        assertThat(failure.isRolledBack()).isTrue();
        assertThat(deployer().drift(NAME).isEmpty()).isTrue();
    }

    @Test
    @FailureCase(35)
    void whatSomebodyChangedIsKeptUntilSaidOtherwise() {
        deployer().deploy(stack(db(), web()));
        Path file = folder().resolve("qd-web.container");
        byHand(file, "# mine\n");
        Path beside = folder().resolve("notes.txt");
        byHand(beside, "hello");

        DeployPlan plan = deployer().plan(stack(db(), web("Environment=A=b")));
        assertThat(plan.files()).extracting(FileChange::owner).containsExactly(Owner.DRIFTED);
        assertThat(plan.foreign()).containsExactly(beside);
        assertThatThrownBy(() -> deployer().apply(plan))
                .isInstanceOf(DeployConflictException.class)
                .hasMessageContaining(file + " was changed by somebody else");

        deployer().overwriting().apply(plan);
        assertThat(new String(host().files().read(file), UTF_8)).contains("Environment=A=b");
        assertThat(host().files().stat(beside)).isPresent();
    }

    @Test
    void aRollbackPutsBackWhatOthersHadWritten() {
        Path file = folder().resolve("qd-web.container");
        byHand(file, "# mine\n");

        assertThatThrownBy(() -> deployer().overwriting().deploy(stack(web(), dying())))
                .isInstanceOf(DeployException.class);

        assertThat(files()).isEqualTo(Map.of(Path.of("qd-web.container"), "# mine\n"));
    }

    @Test
    @FailureCase(26)
    void theSameNameElsewhereIsRefused() {
        Path other = units().resolve("qd-web.container");
        byHand(other, "[Container]\nImage=" + BUSYBOX + "\n");

        assertThatThrownBy(() -> deployer().deploy(stack(web())))
                .isInstanceOf(DeployConflictException.class)
                .hasMessageContaining("A unit of the same name lies elsewhere")
                .hasMessageContaining(other.toString());
        assertThat(files()).isEmpty();
    }

    @Test
    @FailureCase(21)
    void aPlantedLinkIsNotFollowed() {
        Path victim = Path.of("/tmp/qd-victim");
        delete(victim);
        host().files().createDirectories(victim, fromString("rwxr-xr-x"));
        host().files().createDirectories(units(), fromString("rwxr-xr-x"));
        host().files().link(folder(), victim);

        assertThatThrownBy(() -> deployer().deploy(stack(db()))).isInstanceOf(RuntimeException.class);

        assertThat(host().files().list(victim)).isEmpty();
        host().files().delete(folder());
        host().files().delete(victim);
    }

    /** The second comes on a connection of its own, while the first one waits for its units. */
    @Test
    @FailureCase(22)
    void onlyOneDeploysAtATime() {
        List<Throwable> refusals = new ArrayList<>();
        Deployer first = deployer().listening((phase, subject, elapsed) -> {
            if (phase == DeployPhase.AWAIT) {
                try (Host other = manager().root()) {
                    Deployer second = Deployer.on(manager().actOn(other), scope());
                    refusals.add(catchThrowable(() -> second.deploy(stack(db("Environment=A=b")))));
                }
            }
        });

        first.deploy(stack(db()));

        assertThat(refusals)
                .singleElement()
                .isInstanceOfSatisfying(
                        DeployConflictException.class,
                        refusal -> assertThat(refusal).hasMessageContaining("Somebody else deploys"));
        isWhole(1);
    }
}
