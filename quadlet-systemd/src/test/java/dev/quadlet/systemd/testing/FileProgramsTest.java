package dev.quadlet.systemd.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.Scope;
import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandInterruptedException;
import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.systemd.host.FileException.Reason;
import dev.quadlet.systemd.host.RunningCommand;
import dev.quadlet.value.UnitName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What whoever deploys asks of a host, beside systemd: files, locks, networks and volumes; and several connections. */
class FileProgramsTest {
    private static final Command LOCK = Command.of(
            "flock", "--nonblock", "--conflict-exit-code", "75", "/run/lock", "sh", "-c", "echo locked; cat");

    private final FakeSystemd fake = FakeSystemd.create();
    private final FakeHost host = fake.host();
    private final FakeHost senex = fake.addUser("senex", 1000);

    private static CommandResult run(FakeHost as, String line) {
        return as.run(Command.of(List.of(line.split(" ", -1))));
    }

    private static int status(FakeHost as, String line) {
        return run(as, line).status();
    }

    @Test
    void filesAreAskedFor() {
        assertThat(status(host, "test -e /etc")).isZero();
        assertThat(status(host, "test -e /etc/none")).isEqualTo(1);
        assertThat(status(host, "test -w /etc")).isZero();
        assertThat(status(senex, "test -w /etc")).isEqualTo(1);
        assertThat(status(senex, "test -w /home/senex")).isZero();
        assertThat(status(host, "test -w /none")).isEqualTo(1);
        assertThat(run(host, "test -x /etc").errors()).isEqualTo("test: this fake does not know -x\n");
        host.files().refuse(Path.of("/etc"), Reason.READ_ONLY);
        assertThat(status(host, "test -w /etc")).isEqualTo(1);
        assertThat(run(host, "stat -fc %T /sys/fs/cgroup").output()).isEqualTo("cgroup2fs\n");
        assertThat(host.files().text("/etc/subuid")).isEqualTo("senex:65536000:65536\n");
    }

    @Test
    void foldersAreRemovedWithAllThatIsInThem() {
        host.files().write("/srv/a/b/file", "x");
        host.files().link(Path.of("/srv/a/link"), Path.of("/etc"));

        assertThat(status(senex, "rm -rf -- /srv/a")).isEqualTo(1);
        assertThat(run(senex, "podman unshare rm -rf -- /srv/a").errors()).contains("Permission denied");
        assertThat(status(host, "rm -rf --one-file-system -- /srv/a /none")).isZero();

        assertThat(host.files().list(Path.of("/srv"))).isEmpty();
        assertThat(host.files().stat(Path.of("/etc"))).isPresent();
        assertThat(status(host, "podman unshare ls")).isEqualTo(125);
    }

    @Test
    void aLockIsHeldUntilItIsClosedOrItsConnectionIs() throws IOException {
        FakeHost other = host.connect();
        RunningCommand first = other.start(LOCK);
        assertThat(new BufferedReader(new InputStreamReader(first.output(), StandardCharsets.UTF_8)).readLine())
                .isEqualTo("locked");

        assertThat(host.run(LOCK).status()).isEqualTo(75);
        first.close();
        assertThat(host.run(LOCK).status()).isZero();

        RunningCommand second = other.start(LOCK);
        assertThat(second.output().read()).isEqualTo('l');
        other.close();
        assertThat(second.isRunning()).isFalse();
        assertThat(host.run(LOCK).output()).isEqualTo("locked\n");
        assertThat(run(host, "flock /run/lock sh -c ls").errors()).contains("this fake only knows");
    }

    @Test
    void aConnectionEndsAloneAndTheMachineGoesOn() {
        FakeHost other = host.connect();
        other.files().write("/srv/x", "x");
        other.install("closes", call -> {
            other.close();
            call.waitUntil(() -> false);
            return 0;
        });

        assertThatThrownBy(() -> run(other, "closes")).isInstanceOf(CommandInterruptedException.class);
        assertThatThrownBy(() -> other.files().text("/srv/x")).hasMessage("fake is closed");
        assertThat(host.files().text("/srv/x")).isEqualTo("x");
    }

    @Test
    void networksAndVolumesAreMadeByTheirServicesAndStay() {
        host.files().write("/etc/containers/systemd/shop.network", "[Network]\nLabel=a=b c\n");
        host.files().write("/etc/containers/systemd/data.volume", "[Volume]\nVolumeName=own\n");
        Systemd systemd = Systemd.on(host, Scope.SYSTEM);
        systemd.daemonReload();
        assertThat(status(host, "podman network exists systemd-shop")).isEqualTo(1);

        systemd.start(UnitName.of("shop-network.service"), UnitName.of("data-volume.service"));
        systemd.stop(UnitName.of("shop-network.service"));

        assertThat(status(host, "podman network exists systemd-shop")).isZero();
        assertThat(run(host, "podman network inspect -f {{.Labels.a}} systemd-shop")
                        .output())
                .isEqualTo("b\n");
        assertThat(status(host, "podman volume exists own")).isZero();
        assertThat(status(senex, "podman volume exists own")).isEqualTo(1);
        assertThat(status(host, "podman network rm systemd-shop")).isZero();
        assertThat(status(host, "podman network rm systemd-shop")).isEqualTo(1);
        assertThat(status(host, "podman volume inspect none")).isEqualTo(125);
    }

    @Test
    void whatIsSaidOfALineCountsForAllWhoHaveIt() {
        for (String name : List.of("good", "bad")) {
            host.files()
                    .write(
                            "/etc/containers/systemd/" + name + ".container",
                            "[Container]\nImage=x\nExec=" + name + "\n");
        }
        fake.servicesWith("Exec=bad").failsWith(1, "bad");
        Systemd systemd = Systemd.on(host, Scope.SYSTEM);
        systemd.daemonReload();

        systemd.start(UnitName.of("good.service"));

        assertThatThrownBy(() -> systemd.start(UnitName.of("bad.service"))).hasMessageContaining("exit status (1)");
    }
}
