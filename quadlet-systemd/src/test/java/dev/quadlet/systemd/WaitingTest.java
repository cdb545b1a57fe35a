package dev.quadlet.systemd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.Scope;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.host.HostClock;
import dev.quadlet.systemd.host.HostFiles;
import dev.quadlet.systemd.host.HostUser;
import dev.quadlet.systemd.host.RunningCommand;
import dev.quadlet.systemd.host.Secrets;
import dev.quadlet.value.UnitName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Waiting in virtual time, on a host whose unit is scripted: from which second on it is how. */
class WaitingTest {
    private static final UnitName WEB = UnitName.of("web.service");
    private static final String RUNNING = "ActiveState=active SubState=running InvocationID=a NRestarts=0";
    private static final String STARTING = "ActiveState=activating SubState=start InvocationID=a NRestarts=0";

    /** Answers show and ps; its clock goes on only when somebody sleeps. */
    private static final class ScriptedHost implements Host, HostClock {
        private final TreeMap<Duration, String> states = new TreeMap<>();
        private final TreeMap<Duration, String> health = new TreeMap<>();
        private Duration now = Duration.ZERO;

        ScriptedHost from(double second, String properties) {
            states.put(Duration.ofMillis((long) (second * 1000)), properties);
            return this;
        }

        ScriptedHost healthFrom(double second, String word) {
            health.put(Duration.ofMillis((long) (second * 1000)), "web.service\tUp 9 seconds (" + word + ")\n");
            return this;
        }

        @Override
        public CommandResult run(Command command) {
            String output = command.words().get(0).equals("podman")
                    ? health.floorEntry(now).getValue()
                    : "LoadState=loaded\n" + states.floorEntry(now).getValue().replace(' ', '\n') + "\n";
            return CommandResult.of(command, 0, output.getBytes(UTF_8), new byte[0], Duration.ZERO);
        }

        @Override
        public HostClock clock() {
            return this;
        }

        @Override
        public Duration elapsed() {
            return now;
        }

        @Override
        public void sleep(Duration time) {
            now = now.plus(time);
        }

        @Override
        public RunningCommand start(Command command) {
            throw new UnsupportedOperationException();
        }

        @Override
        public HostFiles files() {
            throw new UnsupportedOperationException();
        }

        @Override
        public HostUser user() {
            return new HostUser("root", 0, 0, Path.of("/root"), Path.of("/run/user/0"));
        }

        @Override
        public Host asUser(String name) {
            return this;
        }

        @Override
        public Host asRoot() {
            return this;
        }

        @Override
        public Host hiding(Secrets secrets) {
            return this;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    private final ScriptedHost host = new ScriptedHost();
    private final Systemd systemd = Systemd.on(host, Scope.SYSTEM);

    private Duration activeAfter(int seconds) {
        systemd.awaitActive(List.of(WEB), Duration.ofSeconds(seconds));
        return host.now;
    }

    @Test
    void whatStaysActiveForThreeSecondsIsActive() {
        host.from(0, STARTING).from(2, RUNNING);

        assertThat(activeAfter(30)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void anotherRunBeginsAnew() {
        host.from(0, RUNNING).from(2, RUNNING.replace("InvocationID=a", "InvocationID=b"));
        assertThat(activeAfter(30)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aRestartBeginsAnew() {
        host.from(0, RUNNING).from(1, RUNNING.replace("NRestarts=0", "NRestarts=1"));
        assertThat(activeAfter(30)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void aPauseBeginsAnew() {
        host.from(0, RUNNING).from(1, STARTING).from(2, RUNNING);
        assertThat(activeAfter(30)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void whatFailedIsNotWaitedFor() {
        host.from(0, RUNNING).from(1, "ActiveState=failed Result=exit-code ExecMainCode=1 ExecMainStatus=42");

        assertThatThrownBy(() -> activeAfter(30))
                .isInstanceOf(UnitException.class)
                .hasMessageStartingWith("await active: web.service failed with an exit status (42)");
        assertThat(host.now).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void whatEndedWellIsNotWaitedForEither() {
        host.from(0, RUNNING).from(1, "ActiveState=inactive Result=success");

        assertThatThrownBy(() -> activeAfter(30))
                .isInstanceOf(UnitException.class)
                .hasMessageStartingWith("await active: web.service is not active");
        assertThat(host.now).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void whatDoesNotRunYetIsWaitedFor() {
        host.from(0, "ActiveState=inactive Result=success").from(2, RUNNING);

        assertThat(activeAfter(30)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void waitingEnds() {
        host.from(0, STARTING);

        assertThatThrownBy(() -> activeAfter(10))
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageStartingWith("Not active after 10000 ms: web.service: loaded, activating (start)");
        assertThat(host.now).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void healthCountsAndSettlesToo() {
        host.from(0, RUNNING)
                .healthFrom(0, "starting")
                .healthFrom(2, "healthy")
                .healthFrom(3, "unhealthy")
                .healthFrom(4, "healthy");

        systemd.awaitHealthy(List.of(WEB), Duration.ofSeconds(30));

        assertThat(host.now).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void anyConditionCanBeWaitedFor() {
        host.from(0, STARTING).from(2, RUNNING);
        UnitCondition running =
                UnitCondition.of("running", status -> status.subState().equals("running"));

        assertThat(systemd.await(WEB, running, Duration.ofSeconds(5)).isActive())
                .isTrue();
        assertThat(host.now).isEqualTo(Duration.ofSeconds(2));
        assertThat(running).hasToString("running");
    }
}
