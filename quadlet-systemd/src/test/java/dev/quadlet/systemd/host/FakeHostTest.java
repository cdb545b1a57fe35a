package dev.quadlet.systemd.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.systemd.host.FileException.Reason;
import dev.quadlet.systemd.testing.FakeHost;
import dev.quadlet.systemd.testing.FakeProgram;
import dev.quadlet.systemd.testing.RecordedCommand;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fake, which is a host as every other. What it kills is a program in Java: no process, so no tree of processes. */
class FakeHostTest extends HostFilesContract {
    private static final Command SHOW = Command.of("systemctl", "show");

    @Override
    Host open() {
        return FakeShell.installedOn(FakeHost.create());
    }

    private FakeHost fake() {
        return (FakeHost) host();
    }

    @Override
    void hold(Host held) {
        ((FakeHost) held).clock().hold();
    }

    @Override
    void pass(Duration time) throws InterruptedException {
        super.pass(Duration.ofMillis(100));
    }

    @Override
    Command tree(String last) {
        return last.equals("yes") ? Command.of("yes") : Command.of("sh", "-c", last);
    }

    @Override
    List<String> survivors() {
        return fake().running().stream().map(RecordedCommand::toString).toList();
    }

    @Override
    void pipe(Path pipe) {
        fake().files().special(pipe);
    }

    @Test
    void timePassesOnlyForThoseWhoWait() {
        fake().install("slow", call -> {
            call.sleep(Duration.ofSeconds(20));
            return 0;
        });
        Instant before = fake().clock().instant();

        assertThat(host().run(Command.of("slow")).took()).isEqualTo(Duration.ofSeconds(20));
        assertThatThrownBy(() -> host().run(Command.of("slow").withTimeout(Duration.ofSeconds(5))))
                .isInstanceOf(CommandTimeoutException.class);

        assertThat(fake().clock().elapsed()).isEqualTo(Duration.ofSeconds(25)).hasToString("PT25S");
        assertThat(fake().clock().instant()).isEqualTo(before.plusSeconds(25));
        assertThat(fake().clock()).hasToString("PT25S");
    }

    @Test
    void commandsAreRecorded() {
        fake().addUser("senex", 1000);
        host().run(Command.of("true"));
        host().asUser("senex").run(Command.of("echo", "a b"));

        assertThat(fake().commands()).extracting(RecordedCommand::user).containsExactly("root", "senex");
        assertThat(fake().commands()).hasToString("[true, echo 'a b']");
        fake().forgetCommands();
        assertThat(fake().commands()).isEmpty();
    }

    @Test
    void anyCommandCanFail() {
        fake().install("systemctl", FakeProgram.printing("Id=web.service\n"));

        fake().when(command -> command.words().contains("show"), FakeProgram.hanging());
        assertThatThrownBy(() -> host().run(SHOW)).isInstanceOf(CommandTimeoutException.class);
        fake().when(command -> command.words().contains("show"), FakeProgram.printing(new byte[] {(byte) 0xff, 0}));
        assertThat(host().run(SHOW).outputBytes()).containsExactly(0xff, 0);
        fake().when(command -> command.words().contains("show"), FakeProgram.failing(1, "Host is down\n"));
        assertThatThrownBy(() -> host().run(SHOW).orThrow()).hasMessage("systemctl show: exit status 1\nHost is down");
        fake().asUsual();
        assertThat(host().run(SHOW).output()).isEqualTo("Id=web.service\n");
    }

    @Test
    void aFullDiskLeavesTheOldFile() {
        Path file = folder().resolve("web.container");
        fake().files().write(file.toString(), "old");

        for (Reason reason : List.of(Reason.FULL, Reason.READ_ONLY, Reason.QUOTA)) {
            fake().files().refuse(folder(), reason);
            assertThatThrownBy(() -> host().files().write(file, new byte[1], fromString("rw-------")))
                    .isInstanceOfSatisfying(
                            FileException.class, e -> assertThat(e.reason()).isEqualTo(reason));
            assertThatThrownBy(() -> host().files().delete(file)).isInstanceOf(FileException.class);
        }
        assertThat(fake().files().text(file.toString())).isEqualTo("old");
        fake().files().allow(folder());
        host().files().write(file, "new".getBytes(UTF_8), fromString("rw-------"));
        assertThat(fake().files().text(file.toString())).isEqualTo("new");
    }

    @Test
    void aConnectionIsLostAtAnyStep() {
        Path file = folder().resolve("web.container");
        fake().loseConnectionAfter(2);

        fake().files().write(file, new byte[0], fromString("rw-r--r--"));
        host().run(Command.of("true"));
        assertThatThrownBy(() -> host().run(Command.of("true")))
                .isInstanceOf(HostUnreachableException.class)
                .hasMessageStartingWith("fake cannot be reached: the test cut the connection");
        assertThatThrownBy(() -> host().files().stat(file)).isInstanceOf(HostUnreachableException.class);
        fake().reconnect();
        assertThat(host().files().stat(file)).isPresent();
    }

    @Test
    void othersHaveTheirOwnRights() {
        FakeHost senex = fake().addUser("senex", 1000);
        fake().files().write(Path.of("/etc/secret"), new byte[1], fromString("rw-------"));

        assertThatThrownBy(() -> senex.files().read(Path.of("/etc/secret")))
                .hasMessageStartingWith("/etc/secret: Permission denied");
        assertThatThrownBy(() -> senex.files().write("/etc/mine", "x"))
                .hasMessageStartingWith("/etc/mine: Permission denied");
        assertThatThrownBy(() -> senex.files().list(Path.of("/root"))).isInstanceOf(FileException.class);
        senex.files().write("/home/senex/.config/mine", "x");
        assertThat(fake().files().text("/home/senex/.config/mine")).isEqualTo("x");
        assertThat(senex).hasToString("senex on fake");
        assertThatThrownBy(() -> senex.asUser("root"))
                .hasMessage("senex on fake cannot act for root: only root can. Ask for asRoot().asUser(\"root\").");
        assertThat(senex.asRoot().user().isRoot()).isTrue();
        assertThatThrownBy(() -> host().asUser("nobody")).hasMessageContaining("there is no user 'nobody' on fake");
    }

    @Test
    void whatIsNoNumberOfStepsIsRefused() {
        assertThatThrownBy(() -> fake().loseConnectionAfter(-1)).hasMessage("Not a number of steps: -1");
    }
}
