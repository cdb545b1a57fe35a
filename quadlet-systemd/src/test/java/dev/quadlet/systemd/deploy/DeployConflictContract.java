package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.quadlet.Stack;
import dev.quadlet.systemd.FailureCase;
import dev.quadlet.systemd.deploy.FileChange.Owner;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.lab.Manager;
import dev.quadlet.value.UnitName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What deployments meet on any host that others did: it is told, and kept until somebody says otherwise. */
abstract class DeployConflictContract<M extends Manager> extends DeployFixture<M> {
    DeployConflictContract(M manager) {
        super(manager);
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

    /** Nobody knows what a service was started from whose files others changed. */
    @Test
    @FailureCase(35)
    void whatMayRunFromAChangedFileIsStartedAgainFromOurs() {
        deployer().deploy(stack(db(), web()));
        byHand(folder().resolve("qd-web.container"), web("Environment=A=mine").text());
        systemd().daemonReload();
        systemd().restart(UnitName.of("qd-web.service"));
        Map<String, String> before = invocations("qd-db", "qd-web");

        DeployResult result = deployer().overwriting().deploy(stack(db(), web()));

        assertThat(result.services())
                .extracting(ServiceChange::toString)
                .containsExactly("restart qd-web.service: qd-web.container was changed by somebody else");
        Map<String, String> after = invocations("qd-db", "qd-web");
        assertThat(after.get("qd-db")).isEqualTo(before.get("qd-db"));
        assertThat(after.get("qd-web")).hasSize(32).isNotEqualTo(before.get("qd-web"));
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
