package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.quadlet.Scope;
import dev.quadlet.systemd.FailureCase;
import dev.quadlet.systemd.ManagerUnavailableException;
import dev.quadlet.systemd.UnitCondition;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.FileException;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.lab.InLab;
import dev.quadlet.systemd.lab.LabManager;
import dev.quadlet.value.UnitName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Failures of real machines, and those that only a real machine can have. */
@InLab
@ParameterizedClass(name = "{0}")
@MethodSource("managers")
class DeployFailureLabIT extends DeployFailureContract<LabManager> {
    private static final Duration SOON = Duration.ofSeconds(5);

    DeployFailureLabIT(LabManager manager) {
        super(manager);
    }

    static Stream<LabManager> managers() {
        return LabManager.all();
    }

    private void asRoot(String... words) {
        machine().run(Command.of(List.of(words))).orThrow();
    }

    /** Eight pages for the old files, and none for new ones. */
    @Test
    @FailureCase({13, 14})
    void aDiskThatIsFullOrReadOnlyLosesNothing() {
        host().files().createDirectories(folder(), fromString("rwxr-xr-x"));
        long owner = host().user().uid();
        asRoot("mount", "-t", "tmpfs", "-o", "size=32k,mode=755,uid=" + owner, "tmpfs", folder().toString());
        try {
            deployer().deploy(stack(db()));
            Map<Path, String> files = files();

            DeployException full = failed(stack(db("# " + "x".repeat(200_000))));
            assertThat(full).hasCauseInstanceOf(FileException.class).hasMessageContaining("No space left");
            assertThat(files()).isEqualTo(files);
            isWhole(1);

            DeployPlan plan = deployer().plan(stack(db("Environment=A=b")));
            asRoot("mount", "-o", "remount,ro", folder().toString());
            DeployException readOnly =
                    catchThrowableOfType(DeployException.class, () -> deployer().apply(plan));
            assertThat(readOnly).hasCauseInstanceOf(FileException.class).hasMessageContaining("Read-only");
            assertThat(files()).isEqualTo(files);
            isWhole(1);
        } finally {
            asRoot("umount", folder().toString());
        }
    }

    @Test
    @FailureCase(value = 12, in = Scope.USER, because = "root reads files of any mode")
    void aFileThatNobodyMayReadIsFoundBefore() {
        deployer().deploy(stack(db()));
        Path secret = folder().resolve("secret.container");
        byHand(secret, "");
        host().run(Command.of("chmod", "0", secret.toString())).orThrow();

        if (scope() == Scope.SYSTEM) {
            assertThat(deployer().deploy(stack(db("Environment=A=b"))).isChanged())
                    .isTrue();
        } else {
            assertThatThrownBy(() -> deployer().deploy(stack(db("Environment=A=b"))))
                    .isInstanceOf(DeployConflictException.class)
                    .hasMessageContaining(secret.toString())
                    .hasMessageContaining("all others of its folder");
            host().files().delete(secret);
            isWhole(1);
        }
    }

    /** systemctl calls the reload a success, and nobody is served while the generator sleeps. */
    @Test
    @FailureCase({15, 16})
    void aGeneratorOfSomebodyElseThatIsSlowAndFailsIsNoFailure() {
        Path generator = Path.of("/etc/systemd", scope() == Scope.SYSTEM ? "system-generators" : "user-generators")
                .resolve("qd-slow");
        machine().files().createDirectories(generator.resolveSibling(""), fromString("rwxr-xr-x"));
        machine().files().write(generator, "#!/bin/sh\nsleep 3\nexit 3\n".getBytes(UTF_8), fromString("rwxr-xr-x"));
        try {
            DeployResult result = deployer().deploy(stack(db()));

            assertThat(result.took()).isGreaterThan(Duration.ofSeconds(3));
        } finally {
            machine().files().delete(generator);
        }
        isWhole(1);
    }

    @Test
    @FailureCase(17)
    void aManagerThatHangsIsNotWaitedForAndNothingIsLost() {
        deployer().deploy(stack(db()));
        AtomicBoolean hung = new AtomicBoolean();
        Deployer impatient = Deployer.on(new ImpatientHost(host(), "daemon-reload", SOON), scope())
                .settling(Duration.ofSeconds(1))
                .listening((phase, subject, elapsed) -> {
                    if (phase == DeployPhase.RELOAD && !hung.getAndSet(true)) {
                        signal("STOP");
                    } else if (phase == DeployPhase.ROLLBACK) {
                        signal("CONT");
                    }
                });
        try {
            DeployException failure =
                    catchThrowableOfType(DeployException.class, () -> impatient.deploy(stack(db("Environment=A=b"))));

            assertThat(failure)
                    .hasCauseInstanceOf(ManagerUnavailableException.class)
                    .hasMessageContaining("does not answer");
            assertThat(failure.isRolledBack()).isTrue();
        } finally {
            signal("CONT");
        }
        isWhole(1);
    }

    /** The first process of a machine gets no such signal from inside. */
    private void signal(String name) {
        if (scope() == Scope.SYSTEM) {
            manager().machine().signalManager(name);
        } else {
            String pid = host().run(Command.of(
                            "systemctl",
                            "show",
                            "--property=MainPID",
                            "--value",
                            "user@" + host().user().uid() + ".service"))
                    .output()
                    .strip();
            asRoot("kill", "-" + name, pid);
        }
    }

    @Test
    @FailureCase(5)
    void whatTheHealthCheckSaidIsSaid() {
        DeployException failure = catchThrowableOfType(
                DeployException.class,
                () -> deployer()
                        .within(Duration.ofSeconds(5))
                        .deploy(stack(container(
                                "qd-sick", "Exec=" + SLEEP, "HealthCmd=echo not well; false", "HealthInterval=1s"))));

        assertThat(failure)
                .hasMessageContaining("it is not healthy (health: unhealthy; the last check exited with 1: not well)");
    }

    @Test
    @FailureCase(32)
    void whatSomebodyStopsMeanwhileIsSaid() throws InterruptedException {
        deployer().deploy(stack(db()));
        List<Thread> others = new ArrayList<>();
        Deployer disturbed = deployer().listening((phase, subject, elapsed) -> {
            if (phase == DeployPhase.START) {
                Thread other = new Thread(this::stopSlow);
                others.add(other);
                other.start();
            }
        });

        DeployException failure = catchThrowableOfType(
                DeployException.class,
                () -> disturbed.deploy(
                        stack(db(), container("qd-job", "Exec=" + SLEEP, "[Service]", "ExecStartPre=/bin/sleep 8"))));

        assertThat(failure.failures())
                .extracting(UnitFailure::unit, UnitFailure::cause)
                .containsExactly(tuple("qd-job.service", FailureCause.CANCELED));
        for (Thread other : others) {
            other.join(Duration.ofMinutes(1).toMillis());
        }
        isWhole(1);
    }

    private void stopSlow() {
        UnitName slow = UnitName.of("qd-job.service");
        systemd()
                .await(
                        slow,
                        UnitCondition.of("starting", status -> status.subState().equals("start-pre")),
                        Duration.ofSeconds(20));
        systemd().stop(slow);
    }

    @Test
    @FailureCase(value = 29, in = Scope.SYSTEM, because = "every user may command the own manager")
    void whoMayNotDeployForTheSystemIsTold() {
        Host senex = machine().asUser("senex");

        assertThatThrownBy(() -> Deployer.on(senex, Scope.SYSTEM).deploy(stack(db())))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("/var/lib/quadlet-java")
                .hasMessageContaining("Permission denied");
    }

    @Test
    @FailureCase(value = 30, in = Scope.USER, because = "the system's manager is always there")
    void whoHasNoManagerIsTold() {
        assertThatThrownBy(() ->
                        Deployer.on(machine().asUser("daemon"), Scope.USER).plan(stack(db())))
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining("loginctl enable-linger daemon");
    }
}
