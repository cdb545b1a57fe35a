package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.testing.FakeProgram;
import dev.quadlet.systemd.testing.FakeSystemd;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done with a stack that is deployed. */
class OperateCommandTest {
    private static final Path WANTS = Path.of("/home/senex/.config/systemd/user/default.target.wants");

    private final FakeSite site = new FakeSite();
    private final FakeSystemd box = site.machine("box");

    @BeforeEach
    void deploy() {
        assertThat(site.run("deploy --host box").status()).isZero();
    }

    private static Predicate<Command> said(String... words) {
        return command -> command.words().containsAll(List.of(words));
    }

    @Test
    void statusIsATable() {
        Outcome status = site.run("status --host box");

        assertThat(status.status()).isZero();
        assertThat(withoutTimes(status.out())).isEqualTo("""
                SERVICE                ACTIVE            HEALTH   SINCE RESTARTS  IMAGE                                        PORTS
                senex-network-network  active (exited)   -        TIME  0         -                                            -
                postgres               active (running)  healthy  TIME  0         docker.io/library/postgres:15                -
                redis                  active (running)  healthy  TIME  0         docker.io/library/redis:7                    -
                web                    active (running)  healthy  TIME  0         registry.example.org/senex/senex-trader:main  127.0.0.1:8000->8000/tcp
                celery-worker          active (running)  healthy  TIME  0         registry.example.org/senex/senex-trader:main  -
                celery-beat            active (running)  healthy  TIME  0         registry.example.org/senex/senex-trader:main  -
                """.replace("IMAGE   ", "IMAGE    ")
                .replace(":15   ", ":15    ")
                .replace(":7   ", ":7    ")
                .replace(
                        "-                                            -",
                        "-                                             -"));
    }

    private static String withoutTimes(String text) {
        return text.replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", "TIME")
                .replaceAll("SINCE +", "SINCE ");
    }

    @Test
    void whatIsDownIsTrouble() {
        assertThat(site.run("stop --host box web").out()).startsWith("web.service ");

        Outcome status = site.run("status --host box");

        assertThat(status.status()).isEqualTo(3);
        assertThat(status.out().lines().filter(line -> line.startsWith("web")))
                .singleElement()
                .asString()
                .matches("web +inactive \\(dead\\) +- +- +0 +- +-");
        assertThat(site.run("status --host box --json").out())
                .contains("\"well\" : false", "\"service\" : \"web.service\"", "\"ports\" : [ ]");
    }

    @Test
    void servicesAreStoppedStartedAndRestartedByTheirNames() {
        assertThat(site.run("stop --host box").status()).isZero();
        assertThat(site.run("start --host box web.service postgres").out())
                .isEqualTo("web.service is active\npostgres.service is active\n");
        assertThat(site.run("restart --host box redis --json").out())
                .contains("\"service\" : \"redis.service\"", "\"outcome\" : \"active\"");
        assertThat(site.run("restart --host box nginx"))
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "box: There is no service nginx, only postgres, redis, web, celery-worker, celery-beat\n"));
    }

    @Test
    void aServiceThatDoesNotStartIsSaid() {
        box.service("web.service").failsWith(125, "Error: no");

        Outcome outcome = site.run("restart --host box web");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("box: restart: web.service ");
    }

    @Test
    void logsHaveNamesInFrontAndNoSecrets() {
        box.service("web.service").prints("GET / 200\nPOST / 500").printsErrors("key is " + SenexFiles.KEY);
        site.run("restart --host box web");

        assertThat(site.run("logs --host box web").out())
                .contains("web | GET / 200\nweb | POST / 500\n", "web | key is ***\n")
                .doesNotContain(SenexFiles.KEY);
        assertThat(site.run("logs --host box").out()).contains("web                   | GET / 200\n");
        assertThat(site.run("logs --host box -n 1").out().lines()).hasSize(1);
        assertThat(site.run("logs --host box web --json").out())
                .contains("\"source\" : \"application\"", "\"text\" : \"key is ***\"");
    }

    @Test
    void bootIsALinkBeforeThatOfTheGenerator() {
        assertThat(site.run("boot off --host box web").out()).isEqualTo("web.service does not start at boot\n");
        assertThat(box.host().files().realPath(WANTS.resolve("web.service"))).hasToString("/dev/null");

        assertThat(site.run("boot on --host box").out()).contains("web.service starts at boot\n");
        assertThat(box.host().files().stat(WANTS.resolve("web.service"))).isEmpty();

        site.run("boot off --host box");
        site.run("remove --host box");
        assertThat(box.host().files().list(WANTS)).isEmpty();
    }

    @Test
    void updateEnablesTheTimerAndSaysWhatHappened() {
        box.host().when(said("auto-update"), FakeProgram.printing("""
                                web.service\tweb\tsenex-trader:main\tregistry\ttrue
                                redis.service\tredis\tredis:7\tregistry\tfalse
                                """));

        assertThat(site.run("update --host box --dry-run").out())
                .endsWith("The timer podman-auto-update.timer is not enabled.\n");
        assertThat(site.run("update --host box")).isEqualTo(new Outcome(0, """
                SERVICE        IMAGE              UPDATED
                web.service    senex-trader:main  true
                redis.service  redis:7            false
                The timer podman-auto-update.timer is enabled.
                """, ""));
    }

    @Test
    void anUpdateThatWasTakenBackIsSaidLoudly() {
        box.host()
                .when(
                        said("auto-update"),
                        FakeProgram.printing("web.service\tweb\tsenex-trader:main\tregistry\trolled back\n"));

        Outcome update = site.run("update --host box");

        assertThat(update.status()).isEqualTo(3);
        assertThat(update.out())
                .contains("!!! web.service did not come up with the new senex-trader:main: rolled back. "
                        + "Its log tells why.\n");
    }

    @Test
    void whereNothingIsUpdatedNothingIsDone() {
        assertThat(site.run("update --host box --env production").out())
                .isEqualTo("Nothing of senex is updated by itself: auto-update = no.\n");
    }

    @Test
    void aRestartIsCounted() {
        box.service("web.service").exitsAfter(Duration.ofSeconds(30), 1);
        site.run("restart --host box web");
        box.host().clock().advance(Duration.ofSeconds(45));

        assertThat(site.run("status --host box --json").out()).contains("\"restarts\" : 1");
    }
}
