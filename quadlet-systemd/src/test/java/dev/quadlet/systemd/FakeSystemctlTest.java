package dev.quadlet.systemd;

import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.testing.FakeSystemd;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;

/** The systemctl of the fake. */
class FakeSystemctlTest extends SystemctlContract {
    private final FakeSystemd fake = FakeSystemd.create();

    @BeforeEach
    void script() {
        fake.service("qt-dying.service").exitsAfter(Duration.ofSeconds(1), 42);
        fake.service("qt-looping.service").exitsAfter(Duration.ofMillis(500), 3);
    }

    @Override
    Host open() {
        return fake.host();
    }

    @Override
    void pause() {
        fake.host().clock().advance(Duration.ofMillis(500));
    }
}
