package dev.quadlet.systemd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.Scope;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.lab.FakeManager;
import dev.quadlet.systemd.testing.FakeSystemd;
import dev.quadlet.systemd.testing.RecordedCommand;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The fake, told to behave as the containers of the contract do. */
@ParameterizedClass(name = "{0}")
@EnumSource(Scope.class)
class FakeSystemdTest extends SystemdContract<FakeManager> {
    private final FakeSystemd fake = manager().fake();

    FakeSystemdTest(Scope scope) {
        super(new FakeManager(FakeSystemd.create(), scope));
    }

    @BeforeEach
    void script() {
        fake.service("qc-crashing.service").exitsAfter(Duration.ofMillis(300), 42);
        fake.service("qc-looping.service").exitsAfter(Duration.ofMillis(500), 3);
        fake.service("qc-sick.service").neverHealthy();
        fake.service("qc-never.service").neverHealthy();
    }

    @Override
    void hold() {
        fake.host().clock().hold();
    }

    @Override
    void pass(Duration time) throws InterruptedException {
        while (fake.host().running().stream().noneMatch(this::isStart)) {
            Thread.sleep(1);
        }
        fake.host().clock().advance(time);
    }

    private boolean isStart(RecordedCommand running) {
        return running.command().words().contains("start");
    }

    @Override
    void release() {
        fake.host().clock().release();
    }

    @Test
    void whoMayNotIsTold() {
        Host senex = fake.addUser("other", 1001);

        assertThatThrownBy(() -> Systemd.on(senex, Scope.SYSTEM).daemonReload())
                .isInstanceOf(ManagerUnavailableException.class)
                .hasMessageContaining("does not obey other");
    }

    @Test
    void aUserWithoutAManagerIsToldUntilItLingers() {
        Host other = fake.host().addUser("other", 1001);
        Systemd systemd = Systemd.on(other, Scope.USER);

        assertThat(Linger.isOn(other)).isFalse();
        assertThatThrownBy(systemd::daemonReload)
                .isInstanceOf(ManagerUnavailableException.class)
                .hasMessageContaining("The user manager of other does not answer")
                .hasMessageContaining("loginctl enable-linger other");
        Linger.enable(fake.host(), "other");
        systemd.daemonReload();
        assertThat(Linger.isOn(other)).isTrue();
    }
}
