package dev.quadlet.systemd.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.systemd.host.FileException.Reason;
import dev.quadlet.systemd.lab.InLab;
import dev.quadlet.systemd.lab.LabMachine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A real machine over a real ssh, as root. */
@InLab
@ParameterizedClass(name = "{0}")
@MethodSource("machines")
class SshHostLabIT extends HostFilesContract {
    private final LabMachine machine;

    static Stream<LabMachine> machines() {
        return LabMachine.all();
    }

    SshHostLabIT(LabMachine machine) {
        this.machine = machine;
    }

    @Override
    Host open() {
        return machine.root();
    }

    @Test
    void aMachineThatDoesNotAnswerIsSaid() {
        SshHost nobodyThere = machine.as("root").option("Port", "9");

        assertThatThrownBy(nobodyThere::connect)
                .isInstanceOf(HostUnreachableException.class)
                .hasMessageContaining("quadlet-lab cannot be reached: ssh: connect to host")
                .hasMessageContaining("Connection refused")
                .hasMessageContaining("Does `ssh -o BatchMode=yes quadlet-lab true` work?");
    }

    @Test
    void aUserWhomTheMachineDoesNotLetInIsSaid() {
        assertThatThrownBy(machine.as("daemon")::connect)
                .isInstanceOf(HostUnreachableException.class)
                .hasMessageContaining("Permission denied");
    }

    @Test
    void aMachineThatNobodyKnowsIsNotTrusted() {
        SshHost unknown = machine.as("root").option("UserKnownHostsFile", "/dev/null");

        assertThatThrownBy(unknown::connect)
                .isInstanceOf(HostUnreachableException.class)
                .hasMessageContaining("Host key verification failed");
    }

    @Test
    void aConnectionThatWasCutIsMadeAgain() {
        assertThatThrownBy(() -> sh("kill -KILL \"$(ps -o ppid= -p \"$PPID\" | tr -d ' ')\"; sleep 5"))
                .isInstanceOf(HostUnreachableException.class);

        assertThat(host().run(Command.of("echo", "back")).output()).isEqualTo("back\n");
    }

    /** A sshd that allows a single session where ssh asks for eight: the others connect anew. */
    @Test
    void aConnectionWithoutRoomIsNotToBeSeen() {
        sh("systemd-run -q -G -u narrow -p Type=notify /usr/sbin/sshd -D -p 2222 -o MaxSessions=1 -o PidFile=none")
                .orThrow();
        SshHost narrow = machine.as("root").option("Port", "2222").option("HostKeyAlias", "localhost");
        try (Host there = narrow.connect()) {
            runsManyAtOnce(there);
        } finally {
            sh("systemctl stop narrow").orThrow();
        }
    }

    @Test
    void aFullDiskLeavesTheOldFile() {
        Path disk = folder().resolve("disk");
        host().files().createDirectories(disk, fromString("rwxr-xr-x"));
        sh("mount -t tmpfs -o size=16k tmpfs \"$1\"", disk.toString()).orThrow();
        try {
            Path file = disk.resolve("web.container");
            host().files().write(file, "old".getBytes(UTF_8), fromString("rw-r--r--"));
            refused(Reason.FULL, file, new byte[1 << 20]);
            sh("mount -o remount,ro \"$1\"", disk.toString()).orThrow();
            refused(Reason.READ_ONLY, file, new byte[1]);

            assertThat(new String(host().files().read(file), UTF_8)).isEqualTo("old");
            assertThat(host().files().list(disk)).hasSize(1);
        } finally {
            sh("umount \"$1\"", disk.toString()).orThrow();
        }
    }

    private void refused(Reason reason, Path file, byte[] content) {
        assertThatThrownBy(() -> host().files().write(file, content, fromString("rw-r--r--")))
                .isInstanceOfSatisfying(
                        FileException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void sudoIsAskedAndNeverAnswered() {
        Path rule = Path.of("/etc/sudoers.d/zz-quadlet-lab");
        try (Host senex = machine.as("senex").connect()) {
            host().files().write(rule, "senex ALL=(ALL) PASSWD: ALL\n".getBytes(UTF_8), fromString("r--r-----"));
            assertThatThrownBy(senex::asRoot)
                    .isInstanceOf(CommandException.class)
                    .hasMessageContaining("senex cannot become root on quadlet-lab")
                    .hasMessageContaining("sudo: a password is required");

            host().files().write(rule, "senex ALL=(ALL) NOPASSWD: ALL\n".getBytes(UTF_8), fromString("r--r-----"));
            Host root = senex.asRoot();
            assertThat(root.run(Command.of("id", "-un")).output()).isEqualTo("root\n");
            assertThat(root.asUser("senex").run(Command.of("id", "-un")).output())
                    .isEqualTo("senex\n");
            assertThatThrownBy(() -> root.run(Command.of("sleep", "301").withTimeout(Duration.ofSeconds(1))))
                    .isInstanceOf(CommandTimeoutException.class);
            assertThat(sh("pgrep -x -f 'sleep 301'").output()).isEmpty();
        } finally {
            host().files().delete(rule);
        }
    }
}
