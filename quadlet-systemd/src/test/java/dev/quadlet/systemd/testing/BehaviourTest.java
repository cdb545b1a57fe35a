package dev.quadlet.systemd.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.Scope;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.systemd.ActiveState;
import dev.quadlet.systemd.Journal;
import dev.quadlet.systemd.LoadState;
import dev.quadlet.systemd.LogEntry;
import dev.quadlet.systemd.LogQuery;
import dev.quadlet.systemd.Outcome;
import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.UnitException;
import dev.quadlet.systemd.UnitStatus;
import dev.quadlet.systemd.WaitTimeoutException;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.UnitName;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What services do as they are told to, seen through the real {@link Systemd}. */
class BehaviourTest {
    private static final UnitName WEB = UnitName.of("web.service");
    private static final UnitName DB = UnitName.of("db.service");
    private static final String CHECKED = "HealthCmd=true\nHealthInterval=5s\nHealthRetries=2\n";

    private final FakeSystemd fake = FakeSystemd.create();
    private final Systemd systemd = Systemd.on(fake.host(), Scope.SYSTEM);

    private void deploy(String name, String text) {
        fake.host().files().write("/etc/containers/systemd/shop/" + name, text);
        systemd.daemonReload();
    }

    private void deployWeb(String more) {
        deploy("web.container", "[Container]\nImage=docker.io/library/web:1\n" + more);
    }

    private Duration now() {
        return fake.host().clock().elapsed();
    }

    private List<String> said() {
        return Journal.on(fake.host(), Scope.SYSTEM).read(LogQuery.of(WEB)).stream()
                .map(LogEntry::text)
                .toList();
    }

    private Outcome outcomeOfStart() {
        return systemd.start(WEB).get(0).outcome();
    }

    private void startFails(String message) {
        assertThatThrownBy(() -> systemd.start(WEB))
                .isInstanceOf(UnitException.class)
                .hasMessageContaining(message);
    }

    @Test
    void whatNothingIsSaidAboutGoesWell() {
        deployWeb(CHECKED);

        assertThat(outcomeOfStart()).isEqualTo(Outcome.ACTIVE);
        systemd.awaitHealthy(List.of(WEB), Duration.ofMinutes(1));

        assertThat(now()).isEqualTo(Duration.ofSeconds(8));
        assertThat(said()).contains("Started web.service.");
    }

    @Test
    void aStartTakesItsTime() {
        deployWeb("");
        fake.service("web.service").startsIn(Duration.ofSeconds(40));

        assertThat(outcomeOfStart()).isEqualTo(Outcome.ACTIVE);
        assertThat(now()).isEqualTo(Duration.ofSeconds(40));
        systemd.stop(WEB);
        fake.service("web.service").startsIn(Duration.ofSeconds(91));
        startFails("web.service took too long");
        assertThat(now()).isEqualTo(Duration.ofSeconds(130));
    }

    @Test
    void aStartFails() {
        deployWeb("");
        fake.service("web.service").failsWith(126, "Error: exec format error");

        startFails("web.service failed with an exit status (126)");

        assertThat(said()).contains("Error: exec format error", "web.service: Failed with result 'exit-code'.");
        fake.service("web.service").isWell();
        assertThat(outcomeOfStart()).isEqualTo(Outcome.ACTIVE);
    }

    @Test
    void aContainerEndsByItselfAndIsStartedAgain() {
        deployWeb("[Service]\nRestart=on-failure\nRestartSec=1s\n");
        fake.service("web.service").exitsAfter(Duration.ofSeconds(10), 1);

        systemd.start(WEB);
        fake.host().clock().advance(Duration.ofSeconds(10));
        assertThat(systemd.status(WEB).subState()).isEqualTo("auto-restart");
        fake.host().clock().advance(Duration.ofSeconds(1));

        assertThat(systemd.status(WEB).isActive()).isTrue();
        assertThat(systemd.status(WEB).restarts()).isEqualTo(1);
    }

    @Test
    void aContainerIsNeverHealthy() {
        deployWeb(CHECKED);
        fake.service("web.service").neverHealthy();

        assertThat(outcomeOfStart()).isEqualTo(Outcome.ACTIVE);
        assertThatThrownBy(() -> systemd.awaitHealthy(List.of(WEB), Duration.ofMinutes(1)))
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageContaining("health: unhealthy");
    }

    /** Podman does not hear that it shall end while it waits for health: the whole time to stop is used up. */
    @Test
    void aStartThatWaitsForHealthUsesUpAllItsTime() {
        deployWeb(CHECKED + "Notify=healthy\n[Service]\nTimeoutStartSec=20\nTimeoutStopSec=5\n");
        fake.service("web.service").neverHealthy();

        startFails("web.service took too long");

        assertThat(now()).isEqualTo(Duration.ofSeconds(25));
        assertThat(systemd.status(WEB).mainStatus()).hasValue(9);
    }

    @Test
    void healthComesLateAndGoes() {
        deployWeb(CHECKED + "Notify=healthy\n");
        fake.service("web.service").healthyAfter(Duration.ofSeconds(30)).unhealthyAfter(Duration.ofSeconds(60));

        assertThat(outcomeOfStart()).isEqualTo(Outcome.ACTIVE);
        assertThat(now()).isEqualTo(Duration.ofSeconds(30));
        fake.host().clock().advance(Duration.ofSeconds(30));
        assertThatThrownBy(() -> systemd.awaitHealthy(List.of(WEB), Duration.ofSeconds(1)))
                .hasMessageContaining("health: unhealthy");
    }

    @Test
    void anUnhealthyContainerIsKilledWhenItsQuadletSaysSo() {
        deployWeb(CHECKED + "HealthOnFailure=kill\n");
        fake.service("web.service").neverHealthy();

        systemd.start(WEB);
        fake.host().clock().advance(Duration.ofSeconds(10));

        assertThat(systemd.status(WEB).isFailed()).isTrue();
        assertThat(systemd.status(WEB).mainStatus()).hasValue(137);
    }

    @Test
    void aStopTakesItsTimeOrIsCutShort() {
        deployWeb("[Service]\nTimeoutStopSec=10\n");
        fake.service("web.service").stopsIn(Duration.ofSeconds(8));

        systemd.start(WEB);
        systemd.stop(WEB);
        assertThat(now()).isEqualTo(Duration.ofSeconds(8));
        fake.service("web.service").stopsIn(Duration.ofMinutes(1));
        systemd.start(WEB);
        assertThat(systemd.stop(WEB).get(0).outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(now()).isEqualTo(Duration.ofSeconds(18));
        assertThat(systemd.status(WEB).result()).isEqualTo("timeout");
    }

    @Test
    void aQuadletIsRejectedAndTheReloadSucceeds() {
        fake.service("web.service").rejectedByGenerator("no Image or Rootfs key specified");
        deployWeb("");
        fake.host().clock().advance(Duration.ofSeconds(2));

        assertThat(systemd.status(WEB).loadState()).isEqualTo(LoadState.NOT_FOUND);
        assertThat(Journal.on(fake.host(), Scope.SYSTEM).read(LogQuery.all()))
                .extracting(LogEntry::text)
                .contains("converting \"web.container\": no Image or Rootfs key specified");
    }

    @Test
    void whatIsSaidOfAnImageCountsUnlessTheServiceSaysOtherwise() {
        fake.image("docker.io/library/web:2")
                .exitsAfter(Duration.ofSeconds(1), 7)
                .startsIn(Duration.ofSeconds(3));
        fake.service("web.service").startsIn(Duration.ofSeconds(4));
        deploy("web.container", "[Container]\nImage=docker.io/library/web:2\n");

        systemd.start(WEB);
        assertThat(now()).isEqualTo(Duration.ofSeconds(4));
        fake.host().clock().advance(Duration.ofSeconds(1));

        assertThat(systemd.status(WEB).mainStatus()).hasValue(7);
    }

    @Test
    void imagesAreMissing() {
        fake.lacksImage("docker.io/library/web:1");
        deployWeb("Pull=never\n");
        startFails("web.service failed with an exit status (125)");
        fake.hasImage("docker.io/library/web:1");
        assertThat(outcomeOfStart()).isEqualTo(Outcome.ACTIVE);

        systemd.stop(WEB);
        fake.knowsNoImage("docker.io/library/web:1");
        deployWeb("");
        startFails("web.service failed with an exit status (125)");
        assertThat(said()).contains("Error: docker.io/library/web:1: image not known");
        fake.lacksImage("docker.io/library/web:1");
        fake.hasImage("docker.io/library/web:1");
        assertThat(outcomeOfStart()).isEqualTo(Outcome.ACTIVE);
    }

    @Test
    void unitsAreStartedInOrderAndRestartedTogether() {
        deploy("shop.network", "[Network]\n");
        deploy("db.container", "[Container]\nImage=docker.io/library/db:1\nNetwork=shop.network\n");
        deployWeb("[Unit]\nWants=db.service\nAfter=db.service\n");
        fake.service("db.service").startsIn(Duration.ofSeconds(5));

        systemd.start(WEB);

        assertThat(now()).isEqualTo(Duration.ofSeconds(5));
        UnitStatus network = systemd.status(UnitName.of("shop-network.service"));
        assertThat(network.subState()).isEqualTo("exited");
        UnitStatus db = systemd.status(DB);
        UnitStatus web = systemd.status(WEB);
        systemd.restart(network.unit());
        assertThat(systemd.status(DB).invocationId()).isPresent().isNotEqualTo(db.invocationId());
        assertThat(systemd.status(WEB).invocationId()).isEqualTo(web.invocationId());
    }

    @Test
    void whatIsBoundGoesAlong() {
        deploy("db.container", "[Container]\nImage=docker.io/library/db:1\n");
        deployWeb("[Unit]\nBindsTo=db.service\nAfter=db.service\n");
        fake.service("db.service").exitsAfter(Duration.ofSeconds(5), 0);

        systemd.start(WEB);
        fake.host().clock().advance(Duration.ofSeconds(5));

        assertThat(systemd.status(DB).activeState()).isEqualTo(ActiveState.INACTIVE);
        assertThat(systemd.status(WEB).activeState()).isEqualTo(ActiveState.INACTIVE);
    }

    @Test
    void aCircleOfOrdersIsBroken() {
        deploy("db.container", "[Container]\nImage=docker.io/library/db:1\n[Unit]\nAfter=web.service\n");
        deployWeb("[Unit]\nAfter=db.service\n");

        assertThat(systemd.start(WEB, DB)).allMatch(outcome -> outcome.outcome() == Outcome.ACTIVE);
    }

    @Test
    void templatesHaveInstances() {
        deploy("worker@.container", "[Container]\nImage=docker.io/library/worker:1\n");
        UnitName three = UnitName.of("worker@3.service");

        assertThat(systemd.start(three).get(0).outcome()).isEqualTo(Outcome.ACTIVE);
    }

    @Test
    void aUsersQuadletsAreTheUsers() {
        Host senex = fake.addUser("senex", 1000);
        fake.addUser("other", 1001);
        fake.host().files().write("/etc/containers/systemd/users/1000/web.container", "[Container]\nImage=x\n");
        Systemd own = Systemd.on(senex, Scope.USER);
        Systemd others = Systemd.on(fake.host().asUser("other"), Scope.USER);

        own.daemonReload();
        others.daemonReload();
        systemd.daemonReload();

        assertThat(own.start(WEB).get(0).outcome()).isEqualTo(Outcome.ACTIVE);
        assertThat(own.status(WEB).fragmentPath().orElseThrow())
                .hasToString("/run/user/1000/systemd/generator/web.service");
        assertThat(others.status(WEB).loadState()).isEqualTo(LoadState.NOT_FOUND);
        assertThat(systemd.status(WEB).loadState()).isEqualTo(LoadState.NOT_FOUND);
    }

    /** Before 5.0 a bad file harmed nobody else. */
    @Test
    void anOlderPodmanHasItsOwnWays() {
        FakeSystemd older = FakeSystemd.withPodman(PodmanVersion.of(4, 9));
        Systemd its = Systemd.on(older.host(), Scope.SYSTEM);
        older.host().files().write("/etc/containers/systemd/web.container", "[Container]\nImage=x\n");
        older.host().files().write("/etc/containers/systemd/bad.container", "[Container]\nno equals sign\n");

        its.daemonReload();

        assertThat(its.status(WEB).isLoaded()).isTrue();
    }

    @Test
    void anIntervalTakesTime() {
        assertThatThrownBy(() -> fake.service("web.service").printsEvery(Duration.ZERO, "x"))
                .hasMessage("Not an interval: PT0S");
    }
}
