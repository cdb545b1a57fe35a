package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.value.HealthCommand;
import dev.quadlet.value.NotifyMode;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.Variable;
import dev.quadlet.value.WholeNumber;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependencyTest {
    private static final ContainerUnit QUEUE =
            Quadlet.container("queue").image("localhost/queue").build();

    private static ContainerBuilder database() {
        return Quadlet.container("db").image("localhost/db").healthCmd("pg_isready");
    }

    @Test
    void aDependencyIsStartedFirst() {
        PodUnit renamed = Quadlet.pod("shop").serviceName("store").build();

        assertThat(Quadlet.container("web")
                        .dependsOn(QUEUE, renamed)
                        .dependsOn(UnitName.of("shop.network"), UnitName.of("mnt-data.mount"))
                        .dependsOn(QUEUE)
                        .build()
                        .text())
                .isEqualTo("""
                        [Unit]
                        Wants=queue.service
                        Wants=store.service
                        Wants=shop-network.service
                        Wants=mnt-data.mount
                        After=queue.service
                        After=store.service
                        After=shop-network.service
                        After=mnt-data.mount

                        [Container]
                        """);
    }

    @Test
    void whatStandsThereAlreadyIsNotWrittenAgain() {
        ContainerUnit web = Quadlet.parse("web.container", """
                [Unit]
                Wants=queue.service db.service
                After=db.service queue.service

                [Install]
                WantedBy=default.target shop.target
                """).asContainer();

        assertThat(web.toBuilder().dependsOn(QUEUE).startOnBoot().build()).isEqualTo(web);
    }

    @Test
    void nothingDependsOnItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quadlet.container("web").dependsOn(UnitName.of("web.container")))
                .withMessage("web.container cannot depend on itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quadlet.container("queue").dependsOn(UnitName.of("queue.service")));
    }

    @Test
    void aPlainUnitOfSystemdCanBeNeeded() {
        SystemdUnit job = SystemdUnit.named("init.service").build();

        assertThat(Quadlet.container("web").dependsOn(job).build())
                .isEqualTo(Quadlet.container("web")
                        .dependsOn(UnitName.of("init.service"))
                        .build());
    }

    @Test
    void aTemplateIsNothingToDependOnButItsInstancesAre() {
        ContainerUnit worker = Quadlet.container("worker@").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quadlet.container("web").dependsOn(worker))
                .withMessage("web.container cannot depend on the template worker@.service:"
                        + " name one of its instances, by .name().instance(…)");
        assertThat(Quadlet.container("web")
                        .dependsOn(worker.name().instance("1"))
                        .build()
                        .unit()
                        .after())
                .containsExactly(UnitName.of("worker@1.service"));
    }

    @Test
    void aHealthyDependencyIsWaitedFor() {
        ContainerUnit db = database().readyWhenHealthy().build();

        ContainerUnit web = Quadlet.container("web").dependsOnHealthy(db).build();

        assertThat(web).isEqualTo(Quadlet.container("web").dependsOn(db).build());
    }

    @Test
    void whatDoesNotWaitForItsHealthIsNotHealthyWhenStarted() {
        ContainerUnit ready = database().readyWhenHealthy().build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quadlet.container("web").dependsOnHealthy(ready, QUEUE))
                .withMessage("queue.container counts as started before it is healthy:"
                        + " add .readyWhenHealthy() to its builder");
    }

    @Test
    void aFileThatSaysSoIsReadyWhenHealthy() {
        ContainerUnit db = Quadlet.parse("db.container", "[Container]\nHealthCmd=pg_isready\nNotify=healthy\n")
                .asContainer();

        assertThat(Quadlet.container("web").dependsOnHealthy(db).build().unit().wants())
                .containsExactly(UnitName.of("db.service"));
        assertThat(QUEUE.isReadyWhenHealthy()).isFalse();
    }

    @Test
    void timeOutsAreCountedAgainWhenTheUnitChanges() {
        ContainerUnit unit = database().readyWhenHealthy().build();

        ContainerUnit slower = unit.toBuilder()
                .healthInterval(Duration.ofMinutes(5))
                .healthRetries(10)
                .stopTimeout(60)
                .build();

        assertThat(slower.service().timeoutStartSec()).hasToString("Optional[56m30s]");
        assertThat(slower.service().timeoutStopSec()).hasToString("Optional[1m20s]");
        assertThat(unit.toBuilder().build()).isEqualTo(unit);
    }

    @Test
    void timeOutsThatSomebodyWroteStay() {
        ContainerUnit unit = database()
                .readyWhenHealthy()
                .service(s -> s.timeoutStartSec(Duration.ofMinutes(20)))
                .build();

        assertThat(unit.toBuilder().healthRetries(10).build().service().timeoutStartSec())
                .hasToString("Optional[20m]");
    }

    @Test
    void whatIsNeverCheckedNeverGetsReady() {
        ContainerBuilder unit = database().readyWhenHealthy().healthInterval("disable");

        assertThatIllegalStateException()
                .isThrownBy(unit::build)
                .withMessage("db.container shall be ready when healthy but is never checked: set a .healthInterval(…)");
    }

    @Test
    void readyWhenHealthyGivesTheHealthCheckTheTimeItNeeds() {
        assertThat(database()
                        .healthInterval(Duration.ofSeconds(10))
                        .healthTimeout(Duration.ofSeconds(5))
                        .healthRetries(6)
                        .healthStartPeriod(Duration.ofMinutes(1))
                        .readyWhenHealthy()
                        .build()
                        .text())
                .isEqualTo("""
                        [Container]
                        Image=localhost/db
                        HealthCmd=pg_isready
                        HealthInterval=10s
                        HealthTimeout=5s
                        HealthRetries=6
                        HealthStartPeriod=1m
                        Notify=healthy

                        [Service]
                        TimeoutStartSec=4min
                        TimeoutStopSec=30s
                        """);
    }

    @Test
    void theOrderOfTheCallsDoesNotMatter() {
        ContainerUnit first = Quadlet.container("db")
                .readyWhenHealthy()
                .image("localhost/db")
                .healthCmd("pg_isready")
                .healthRetries(10)
                .build();

        assertThat(first.service().timeoutStartSec()).contains(TimeSpan.parse("11min 30s"));
    }

    @Test
    void eachBuildCountsAnew() {
        ContainerBuilder builder = database().readyWhenHealthy();

        assertThat(builder.build().service().timeoutStartSec()).contains(TimeSpan.parse("4min 30s"));
        assertThat(builder.healthRetries(10).build().service().timeoutStartSec())
                .contains(TimeSpan.parse("11min 30s"));
    }

    @ParameterizedTest
    @CsvSource({"TimeoutStartSec=5s, 5s, 30s", "TimeoutStopSec=5s, 4min 30s, 5s"})
    void timeOutsThatAreSetStay(String line, String start, String stop) {
        ContainerUnit db = Quadlet.parse("db.container", "[Service]\n" + line).asContainer().toBuilder()
                .healthCmd("pg_isready")
                .readyWhenHealthy()
                .build();

        assertThat(db.service().timeoutStartSec()).contains(TimeSpan.parse(start));
        assertThat(db.service().timeoutStopSec()).contains(TimeSpan.parse(stop));
    }

    @Test
    void theStartUpChecksComeFirst() {
        ContainerBuilder db = database().healthStartupCmd("test -e /ready");
        ContainerBuilder slow = database()
                .healthStartupCmd("test -e /ready")
                .healthStartupInterval(Duration.ofSeconds(5))
                .healthStartupTimeout(Duration.ofSeconds(1))
                .healthStartupRetries(60);

        assertThat(db.readyWhenHealthy().build().service().timeoutStartSec()).contains(TimeSpan.parse("7min 30s"));
        assertThat(slow.readyWhenHealthy().build().service().timeoutStartSec()).contains(TimeSpan.parse("10min 30s"));
    }

    @Test
    void aContainerThatMayStopSlowlyIsNotKilledEarlier() {
        ContainerUnit db = database().stopTimeout(120).readyWhenHealthy().build();

        assertThat(db.service().timeoutStopSec()).contains(TimeSpan.parse("2min 20s"));
    }

    @Test
    void oneTimeOutForBothIsNotUndone() {
        ContainerUnit db = database()
                .readyWhenHealthy()
                .service(s -> s.timeoutSec(Duration.ofHours(1)))
                .build();

        assertThat(db.text()).endsWith("[Service]\nTimeoutSec=1h\n");
    }

    @Test
    void readyWhenHealthyNeedsAHealthCheck() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Quadlet.container("db").readyWhenHealthy().build())
                .withMessage("db.container shall be ready when healthy but has no health check: add .healthCmd(…)");
        assertThatIllegalStateException()
                .isThrownBy(() -> Quadlet.container("db")
                        .healthCmd(HealthCommand.none())
                        .readyWhenHealthy()
                        .build());
    }

    @Test
    void thePromiseEndsWhenTheKeyIsWrittenAnew() {
        ContainerUnit db = Quadlet.container("db")
                .readyWhenHealthy()
                .notify(NotifyMode.CONTAINER)
                .build();

        assertThat(db.text()).isEqualTo("[Container]\nNotify=true\n");
    }

    @Test
    void startingOnBootIsBeingWantedByTheDefaultTarget() {
        assertThat(Quadlet.container("web").startOnBoot().startOnBoot().build().text())
                .isEqualTo("[Container]\n\n[Install]\nWantedBy=default.target\n");
        assertThat(Quadlet.network("shop").startOnBoot().build().install().wantedBy())
                .containsExactly(UnitName.of("default.target"));
    }

    @Test
    void timeOutsThatSomebodyWroteStayWhateverTheyAre() {
        ContainerUnit db = database()
                .stopTimeout(60)
                .readyWhenHealthy()
                .service(s -> s.timeoutStopSec(Duration.ofSeconds(30)).timeoutStartSec(Duration.ofSeconds(270)))
                .healthInterval(Duration.ofSeconds(5))
                .build();

        assertThat(db.text()).endsWith("[Service]\nTimeoutStopSec=30s\nTimeoutStartSec=4min 30s\n");
        assertThat(db.toBuilder().healthRetries(10).build().service().timeoutStartSec())
                .hasToString("Optional[4m30s]");
    }

    @Test
    void whoWritesACountedTimeOutHimselfKeepsIt() {
        ContainerUnit db = database().readyWhenHealthy().build().toBuilder()
                .service(s -> s.timeoutStartSec("4min 30s"))
                .build();

        ContainerUnit slower = db.toBuilder().healthRetries(10).stopTimeout(60).build();

        assertThat(slower.text()).endsWith("[Service]\nTimeoutStartSec=4min 30s\nTimeoutStopSec=1min 20s\n");
    }

    @Test
    void inAUnitThatWasReadEveryTimeOutIsSomebodys() {
        ContainerUnit db = Quadlet.parse(
                        "db.container", database().readyWhenHealthy().build().text())
                .asContainer();

        assertThat(db.toBuilder().healthRetries(10).build().service().timeoutStartSec())
                .hasToString("Optional[4m30s]");
    }

    @Test
    void thePromiseIsRememberedAlsoWhenAllTimeOutsAreWritten() {
        ContainerUnit db = database()
                .readyWhenHealthy()
                .service(s -> s.timeoutSec(Duration.ofHours(1)))
                .build();

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> db.toBuilder().remove(ContainerKeys.HEALTH_CMD).build())
                .withMessage("db.container shall be ready when healthy but has no health check: add .healthCmd(…)");
    }

    @Test
    void oneTimeOutForBothTakesThePlaceOfTheCountedOnes() {
        ContainerUnit db = database().readyWhenHealthy().build();

        assertThat(db.toBuilder()
                        .service(s -> s.timeoutSec(Duration.ofHours(1)))
                        .build()
                        .text())
                .endsWith("[Service]\nTimeoutSec=1h\n");
    }

    @Test
    void whatSystemdFillsInCannotBeCounted() {
        ContainerBuilder retries =
                database().healthRetries(WholeNumber.of(Variable.named("N"))).readyWhenHealthy();
        ContainerBuilder interval = database().healthInterval("${I}").readyWhenHealthy();
        ContainerBuilder stop = database()
                .stopTimeout(WholeNumber.of(Variable.named("N")))
                .readyWhenHealthy()
                .service(s -> s.timeoutStartSec("5min"));

        assertThatIllegalStateException()
                .isThrownBy(retries::build)
                .withMessage(
                        "db.container shall be ready when healthy, and only systemd knows what HealthRetries=${N} is:"
                                + " set the time-out by .service(s -> s.timeoutStartSec(…))");
        assertThatIllegalStateException().isThrownBy(interval::build).withMessageContaining("HealthInterval=${I}");
        assertThatIllegalStateException()
                .isThrownBy(stop::build)
                .withMessageContaining("StopTimeout=${N}")
                .withMessageContaining("timeoutStopSec");
        assertThat(retries.service(s -> s.timeoutStartSec("5min"))
                        .build()
                        .service()
                        .timeoutStartSec())
                .hasToString("Optional[5m]");
    }

    @Test
    void aCheckWithoutEndHasATimeOutWithoutEnd() {
        ContainerUnit db =
                database().healthRetries(Long.MAX_VALUE).readyWhenHealthy().build();

        assertThat(db.service().timeoutStartSec()).contains(TimeSpan.INFINITY);
    }

    @Test
    void aCommentGoesToTheDependencyThatStandsThereAlready() {
        ContainerUnit web = Quadlet.container("web").dependsOn(QUEUE).build();

        assertThat(web.toBuilder()
                        .comment("jobs")
                        .dependsOn(QUEUE)
                        .hostName("web")
                        .build()
                        .text())
                .isEqualTo("""
                        [Unit]
                        # jobs
                        Wants=queue.service
                        After=queue.service

                        [Container]
                        HostName=web
                        """);
    }
}
