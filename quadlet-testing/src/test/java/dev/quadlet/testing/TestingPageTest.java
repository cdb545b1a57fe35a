package dev.quadlet.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.ContainerUnit;
import dev.quadlet.Quadlet;
import dev.quadlet.Scope;
import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.WaitTimeoutException;
import dev.quadlet.systemd.testing.FakeSystemd;
import dev.quadlet.value.HealthCommand;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The code in docs/testing.md is this code, and as fast as it says there. */
@WithFakeSystemd
class TestingPageTest {
    private static final Duration PROMISED = Duration.ofMillis(100);

    // testing.md: health
    @Test
    void aFailingHealthCheckIsNoticed(FakeSystemd fake) {
        ContainerUnit web = Quadlet.container("web")
                .image("docker.io/library/nginx:1.29")
                .healthCmd(HealthCommand.shell("curl -fsS http://localhost/"))
                .build();
        UnitName service = web.name().serviceName();
        fake.host().files().write("/etc/containers/systemd/web.container", web.text());
        fake.service("web.service").neverHealthy();

        Systemd systemd = Systemd.on(fake.host(), Scope.SYSTEM);
        systemd.daemonReload();
        systemd.start(service);

        assertThatThrownBy(() -> systemd.awaitHealthy(List.of(service), Duration.ofMinutes(2)))
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageContaining("web.service: loaded, active (running), health: unhealthy");
    }
    // testing.md: end

    @Test
    void thePageShowsThisTest() throws IOException {
        String source = Files.readString(Path.of("src/test/java/dev/quadlet/testing/TestingPageTest.java"));
        String mark = "    // testing.md: health\n";
        int start = source.indexOf(mark) + mark.length();
        String shown = source.substring(start, source.indexOf("\n    // testing.md: end", start));

        assertThat(Path.of("../docs/testing.md")).content().contains("```java\n" + shown.stripIndent() + "\n```\n");
    }

    /** The first run loads classes; of the others the fastest counts, whatever else the machine does. */
    @Test
    void waitingForHealthTakesLessThanAHundredMilliseconds() {
        Duration fastest = IntStream.range(0, 20)
                .mapToObj(i -> timeOf(TestingPageTest::waitInVain))
                .min(Duration::compareTo)
                .orElseThrow();

        assertThat(fastest).isLessThan(PROMISED);
    }

    /** What the test on the page does, from a new machine to the failure. */
    private static void waitInVain() {
        try (FakeSystemd fake = FakeSystemd.create()) {
            fake.host()
                    .files()
                    .write("/etc/containers/systemd/web.container", "[Container]\nImage=x\nHealthCmd=true\n");
            fake.service("web.service").neverHealthy();
            Systemd systemd = Systemd.on(fake.host(), Scope.SYSTEM);
            UnitName service = UnitName.of("web.service");
            systemd.daemonReload();
            systemd.start(service);
            assertThatThrownBy(() -> systemd.awaitHealthy(List.of(service), Duration.ofMinutes(2)))
                    .isInstanceOf(WaitTimeoutException.class);
        }
    }

    private static Duration timeOf(Runnable test) {
        long begin = System.nanoTime();
        test.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
