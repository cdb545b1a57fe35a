package dev.quadlet.systemd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quadlet.Scope;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.lab.Manager;
import dev.quadlet.value.Signal;
import dev.quadlet.value.UnitName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What {@link Systemd} does with Quadlets on any host. Needs the image busybox there. {@code start} of a container that dies
 * at once may be seen in time or not, so what is said about it is what waiting for it says.
 */
abstract class SystemdContract<M extends Manager> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Ends at once when it is told to, unlike a plain sleep. */
    private static final String SLEEP = "Exec=sh -c \"trap 'exit 0' TERM; sleep 1000 & wait\"";

    private final List<UnitName> installed = new ArrayList<>();
    private final M manager;
    private Host machine;
    private Host host;
    private Path folder;
    private Systemd systemd;

    SystemdContract(M manager) {
        this.manager = manager;
    }

    final M manager() {
        return manager;
    }

    final Scope scope() {
        return manager.scope();
    }

    /** Lets time stand still where it is not ours, so that a call can be given up in the middle. */
    void hold() {}

    /** Lets time pass while another thread waits. */
    void pass(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }

    /** Lets time be as it was before it was held. */
    void release() {}

    @BeforeEach
    void connect() {
        machine = manager.root();
        host = manager.actOn(machine);
        Path base = scope() == Scope.SYSTEM
                ? Path.of("/etc/containers/systemd")
                : host.user().home().resolve(".config/containers/systemd");
        folder = base.resolve("quadlet-contract");
        systemd = Systemd.on(host, scope()).settling(Duration.ofSeconds(1));
        host.files().createDirectories(folder, fromString("rwxr-xr-x"));
    }

    @AfterEach
    void cleanUp() {
        try {
            if (!installed.isEmpty()) {
                systemd.unmask(names());
                systemd.stop(names());
                systemd.resetFailed(names());
            }
            host.files().list(folder).forEach(file -> host.files().delete(file.path()));
            host.files().delete(folder);
            systemd.daemonReload();
        } finally {
            machine.close();
        }
    }

    private UnitName[] names() {
        return installed.toArray(UnitName[]::new);
    }

    Host machine() {
        return machine;
    }

    /** Writes a container and names its service. */
    UnitName container(String stem, String... lines) {
        return container(stem, List.of("Image=docker.io/library/busybox:latest", "Pull=never"), lines);
    }

    private UnitName container(String stem, List<String> image, String... lines) {
        String text = "[Container]\n" + String.join("\n", image) + "\n" + String.join("\n", lines) + "\n";
        host.files().write(folder.resolve(stem + ".container"), text.getBytes(UTF_8), fromString("rw-r--r--"));
        UnitName service = UnitName.of(stem + ".service");
        installed.add(service);
        return service;
    }

    private static Map<UnitName, Outcome> byUnit(List<UnitOutcome> outcomes) {
        return outcomes.stream().collect(Collectors.toMap(UnitOutcome::unit, UnitOutcome::outcome));
    }

    @Test
    void whatIsStartedRunsAndWhatIsStoppedDoesNot() {
        UnitName one = container("qc-one", SLEEP);
        UnitName two = container("qc-two", SLEEP);
        systemd.daemonReload();

        assertThat(byUnit(systemd.start(one, two))).isEqualTo(Map.of(one, Outcome.ACTIVE, two, Outcome.ACTIVE));
        List<UnitStatus> running = systemd.awaitActive(List.of(one, two), PATIENCE);
        UnitStatus status = running.get(0);
        assertThat(status.unit()).isEqualTo(one);
        assertThat(status.sourcePath()).contains(host.files().realPath(folder).resolve("qc-one.container"));
        assertThat(status.isGenerated()).isTrue();
        assertThat(status.mainPid()).isPresent();
        assertThat(status.activeSince()).isPresent();
        assertThat(status.job()).isEmpty();

        systemd.restart(one);
        assertThat(systemd.status(one).invocationId()).isPresent().isNotEqualTo(status.invocationId());
        assertThat(systemd.status(two).invocationId()).isEqualTo(running.get(1).invocationId());
        assertThat(byUnit(systemd.reloadOrRestart(one))).containsEntry(one, Outcome.ACTIVE);

        assertThat(byUnit(systemd.stop(one, two))).isEqualTo(Map.of(one, Outcome.STOPPED, two, Outcome.STOPPED));
        assertThat(byUnit(systemd.stop(one))).containsEntry(one, Outcome.STOPPED);
        assertThat(systemd.await(one, UnitCondition.INACTIVE, PATIENCE).isActive())
                .isFalse();
    }

    @Test
    void whatNobodyKnowsHasAStatusAndNoStart() {
        UnitName nobody = UnitName.of("qc-nobody.service");
        UnitName ok = container("qc-ok", SLEEP);
        systemd.daemonReload();

        assertThat(systemd.status(nobody).loadState()).isEqualTo(LoadState.NOT_FOUND);
        assertThat(systemd.stop(nobody).get(0).isSuccess()).isTrue();
        systemd.resetFailed(nobody);
        assertThatThrownBy(() -> systemd.kill(Signal.SIGTERM, nobody)).hasMessageContaining("is not known");
        UnitException e = catchThrowableOfType(UnitException.class, () -> systemd.start(nobody, ok));
        assertThat(byUnit(e.outcomes())).isEqualTo(Map.of(nobody, Outcome.NOT_FOUND, ok, Outcome.ACTIVE));
    }

    @Test
    @FailureCase({1, 8, 9, 10})
    void eachUnitOfOneCallHasItsOwnOutcome() {
        UnitName ok = container("qc-ok", SLEEP);
        UnitName noImage = container("qc-noimage", List.of("Image=localhost/doesnotexist:1", "Pull=never"));
        UnitName dependent =
                container("qc-dependent", SLEEP, "[Unit]", "Requires=qc-noimage.service", "After=qc-noimage.service");
        UnitName skipped = container("qc-skipped", SLEEP, "[Unit]", "ConditionPathExists=/nonexistent");
        UnitName asserted = container("qc-asserted", SLEEP, "[Unit]", "AssertPathExists=/nonexistent");
        UnitName rejected = container("qc-rejected", SLEEP, "Imagee=x");
        systemd.daemonReload();

        UnitException e = catchThrowableOfType(
                UnitException.class, () -> systemd.start(ok, noImage, dependent, skipped, asserted, rejected));

        assertThat(byUnit(e.outcomes()))
                .containsAllEntriesOf(Map.of(
                        ok, Outcome.ACTIVE,
                        noImage, Outcome.EXIT_CODE,
                        dependent, Outcome.DEPENDENCY_FAILED,
                        asserted, Outcome.ASSERTION_FAILED,
                        rejected, Outcome.NOT_FOUND));
        assertThat(e.failed()).hasSize(4);
        assertThat(e.outcomes().stream()
                        .filter(outcome -> outcome.unit().equals(skipped))
                        .toList())
                .allMatch(UnitOutcome::isSuccess)
                .allMatch(outcome -> !outcome.status().isActive())
                .hasSize(1);
        assertThat(e).hasMessageContaining("qc-noimage.service failed with an exit status (125)");
    }

    @Test
    @FailureCase(3)
    void aContainerThatDiesAfterItsStartIsSeen() {
        UnitName crashing = container("qc-crashing", "Exec=sh -c \"sleep 0.3; exit 42\"");
        systemd.daemonReload();

        assertThatThrownBy(() -> {
                    systemd.start(crashing);
                    systemd.awaitActive(List.of(crashing), PATIENCE);
                })
                .isInstanceOf(UnitException.class)
                .hasMessageContaining("qc-crashing.service failed with an exit status (42)");
    }

    @Test
    @FailureCase(7)
    void aContainerThatEndsAgainAndAgainNeverSettles() {
        UnitName looping = container(
                "qc-looping",
                "Exec=sh -c \"sleep 0.5; exit 3\"",
                "[Service]",
                "Restart=always",
                "RestartSec=0",
                "[Unit]",
                "StartLimitBurst=2",
                "StartLimitIntervalSec=300");
        systemd.daemonReload();

        assertThatThrownBy(() -> {
                    systemd.start(looping);
                    systemd.settling(Duration.ofSeconds(5)).awaitActive(List.of(looping), PATIENCE);
                })
                .isInstanceOf(UnitException.class)
                .hasMessageContaining("was started too often")
                .hasMessageContaining("reset-failed");
        systemd.resetFailed(looping);
        assertThat(systemd.status(looping).isFailed()).isFalse();
    }

    @Test
    @FailureCase(5)
    void healthIsWaitedFor() {
        UnitName healthy = container("qc-healthy", SLEEP, "HealthCmd=true", "HealthInterval=1s", "Notify=healthy");
        UnitName sick = container("qc-sick", SLEEP, "HealthCmd=false", "HealthInterval=1s", "HealthRetries=1");
        systemd.daemonReload();

        systemd.start(healthy, sick);

        assertThat(systemd.awaitHealthy(List.of(healthy), PATIENCE)).hasSize(1);
        assertThat(systemd.awaitActive(List.of(sick), PATIENCE)).hasSize(1);
        assertThatThrownBy(() -> systemd.awaitHealthy(List.of(healthy, sick), Duration.ofSeconds(8)))
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageContaining(
                        "Not active and healthy after 8000 ms: qc-sick.service: loaded, active (running), health: unhealthy");
    }

    @Test
    @FailureCase(4)
    void whatNeverBecomesReadyTakesTooLong() {
        UnitName never = container(
                "qc-never",
                SLEEP,
                "HealthCmd=false",
                "HealthInterval=1s",
                "Notify=healthy",
                "[Service]",
                "TimeoutStartSec=4",
                "TimeoutStopSec=3");
        systemd.daemonReload();

        assertThatThrownBy(() -> systemd.start(never)).hasMessageContaining("qc-never.service took too long");
    }

    @Test
    @FailureCase(31)
    void whoDoesNotWaitLeavesTheJobToSystemd() {
        UnitName slow = container("qc-slow", SLEEP, "[Service]", "ExecStartPre=/bin/sleep 8");
        systemd.daemonReload();

        assertThatThrownBy(() -> systemd.within(Duration.ofSeconds(2)).start(slow))
                .isInstanceOf(UnitException.class)
                .hasMessageContaining("qc-slow.service is not done yet (start-pre)");
        assertThat(systemd.awaitActive(List.of(slow), PATIENCE)).hasSize(1);
    }

    @Test
    void callsCanBeCancelled() throws Exception {
        UnitName slow = container("qc-slow", SLEEP, "[Service]", "ExecStartPre=/bin/sleep 8");
        systemd.daemonReload();
        AsyncSystemd async = systemd.async(task -> new Thread(task).start());

        hold();
        CompletableFuture<List<UnitOutcome>> start = async.start(slow);
        pass(Duration.ofMillis(1500));
        assertThat(start.cancel(true)).isTrue();
        release();

        assertThat(async.call(manager -> manager.status(slow)).get().activeState())
                .isEqualTo(ActiveState.ACTIVATING);
        assertThat(async.awaitHealthy(List.of(slow), PATIENCE).get()).hasSize(1);
        assertThat(async.call(Function.identity()).get()).isSameAs(systemd);
    }

    @Test
    @FailureCase(28)
    void whatIsMaskedCannotBeStarted() {
        UnitName ok = container("qc-ok", SLEEP);
        systemd.daemonReload();

        systemd.mask(ok);
        assertThatThrownBy(() -> systemd.start(ok)).hasMessageContaining("qc-ok.service is masked");
        systemd.unmask(ok);
        assertThat(byUnit(systemd.start(ok))).containsEntry(ok, Outcome.ACTIVE);
    }

    @Test
    void aSignalReachesTheContainer() {
        UnitName ok = container("qc-ok", SLEEP);
        systemd.daemonReload();
        systemd.start(ok);

        systemd.kill(Signal.SIGKILL, ok);

        assertThat(systemd.await(ok, UnitCondition.INACTIVE, PATIENCE).isFailed())
                .isTrue();
    }

    @Test
    void onlyRealUnitsAreEnabled() {
        UnitName ok = container("qc-ok", SLEEP);
        UnitName timer = UnitName.of("podman-auto-update.timer");
        systemd.daemonReload();

        assertThatThrownBy(() -> systemd.enable(ok))
                .isInstanceOf(UnitException.class)
                .hasMessageContaining("qc-ok.service is generated and cannot be enabled or disabled")
                .hasMessageContaining("Say WantedBy= in the [Install] section of its Quadlet");
        assertThatThrownBy(() -> systemd.disableNow(ok)).isInstanceOf(UnitException.class);
        assertThat(byUnit(systemd.enableNow(timer))).containsEntry(timer, Outcome.ACTIVE);
        assertThat(systemd.status(timer).fileState()).isEqualTo(UnitFileState.ENABLED);
        assertThat(byUnit(systemd.disableNow(timer))).containsEntry(timer, Outcome.STOPPED);
        assertThat(systemd.status(timer).fileState()).isEqualTo(UnitFileState.DISABLED);
    }

    @Test
    void whatIsNoUnitOfSystemdIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> systemd.start(UnitName.of("web.container")))
                .withMessageContaining("name its service, by default web.service");
        assertThatIllegalArgumentException().isThrownBy(() -> systemd.start(UnitName.of("web@.service")));
        assertThatIllegalArgumentException().isThrownBy(systemd::start).withMessage("No units were given");
    }
}
