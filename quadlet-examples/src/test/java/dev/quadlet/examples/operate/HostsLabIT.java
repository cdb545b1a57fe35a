package dev.quadlet.examples.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.examples.lab.Eventually;
import dev.quadlet.examples.lab.InLab;
import dev.quadlet.examples.lab.Lab;
import dev.quadlet.examples.operate.SmallDesk.Said;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Several hosts over ssh. They are users of one machine, each with a manager and a Podman of its own: senex, and ada, whose
 * Podman lacks the image at first.
 */
@InLab
@ParameterizedClass(name = "{0}")
@MethodSource("machines")
class HostsLabIT {
    private final Lab machine;
    private final SmallDesk desk;

    HostsLabIT(Lab machine) {
        this.machine = machine;
        this.desk = new SmallDesk(machine, SmallSite.of("root"));
    }

    static Stream<Lab> machines() {
        return Lab.trixie();
    }

    @BeforeEach
    void addAda() {
        shell("""
                useradd --create-home --shell /bin/bash ada
                install -d -m 700 -o ada -g ada /home/ada/.ssh
                install -m 600 -o ada -g ada /home/senex/.ssh/authorized_keys /home/ada/.ssh/authorized_keys
                loginctl enable-linger ada
                until test -S /run/user/$(id -u ada)/bus; do sleep 0.1; done
                """);
    }

    @AfterEach
    void removeAda() {
        desk.run("remove --rootless --volumes --networks --overwrite --host senex,ada");
        shell("""
                loginctl disable-linger ada
                loginctl terminate-user ada || true
                while pgrep -u ada >/dev/null; do pkill -KILL -u ada; sleep 0.1; done
                userdel --remove ada
                """);
    }

    private void shell(String script) {
        machine.run("sh", "-ec", script).orThrow();
    }

    @Test
    void oneAfterTheOtherInParallelAndThroughAReboot() throws InterruptedException {
        theFirstThatFailsEndsIt();
        shell("podman save docker.io/library/busybox:latest | sudo -iu ada podman load --quiet");

        assertThat(desk.done("deploy --rootless --host ada,senex")).containsSubsequence("== ada\n", "== senex\n");
        assertThat(desk.done("status --rootless --host ada,senex")).contains("pair-web  active (running)  healthy");

        desk.change(desk.site().greeting("good morning"));
        assertThat(desk.done("deploy --rootless --parallel 2 --host ada,senex"))
                .contains("restart pair-db.service: .env changed")
                .containsSubsequence("== ada\n", "== senex\n");

        whoDoesNotLingerIsFound();
        whatStartsAtBootIsSaid();
    }

    private void theFirstThatFailsEndsIt() {
        Said failed = desk.run("deploy --rootless --host ada,senex");

        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.text())
                .contains(
                        "ada: The deployment of pair failed at PULL: ",
                        "its image is not there",
                        "The host was not touched.")
                .contains("senex: Not touched, because of the failure before.");
        assertThat(desk.run("doctor --rootless --host senex").text()).contains("pair: it is not deployed here");
    }

    private void whoDoesNotLingerIsFound() {
        shell("loginctl disable-linger ada");
        assertThat(desk.run("doctor --rootless --host ada")).isEqualTo(new Said(3, """
                        ada: The services of ada end when ada logs out.
                          -> Let root call: loginctl enable-linger ada
                        """));
        shell("loginctl enable-linger ada");
        assertThat(desk.done("doctor --rootless --host ada,senex")).contains("== ada\nAll is well: 2 services");
    }

    private void whatStartsAtBootIsSaid() throws InterruptedException {
        desk.done("boot off pair-web --rootless --host senex");
        machine.reboot();

        await("ada", "pair-web  active (running)  healthy");
        await("senex", "pair-db   active (running)  healthy");
        assertThat(status("senex")).contains("pair-web  inactive (dead)");
        desk.done("boot on --rootless --host senex");
    }

    private String status(String user) {
        return desk.run("status --rootless --host " + user).text();
    }

    private void await(String user, String row) throws InterruptedException {
        Eventually.until(
                Duration.ofMinutes(2), () -> status(user), () -> status(user).contains(row));
    }
}
