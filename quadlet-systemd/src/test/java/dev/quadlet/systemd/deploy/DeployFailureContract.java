package dev.quadlet.systemd.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.quadlet.ContainerUnit;
import dev.quadlet.Quadlet;
import dev.quadlet.systemd.FailureCase;
import dev.quadlet.systemd.lab.Manager;
import java.nio.file.Path;
import java.time.Duration;
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
}
