package dev.quadlet.systemd.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.systemd.lab.InLab;
import dev.quadlet.systemd.lab.LabMachine;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A real machine, on which root acts for a user. */
@InLab
@ParameterizedClass(name = "{0}")
@MethodSource("machines")
class AsUserLabIT extends HostFilesContract {
    private final LabMachine machine;

    static Stream<LabMachine> machines() {
        return LabMachine.all();
    }

    AsUserLabIT(LabMachine machine) {
        this.machine = machine;
    }

    /** The test that a host ends its commands needs one that owns its connection. */
    @Override
    Host open() {
        return new OwnedView(machine.root(), "senex");
    }

    @Test
    void theUsersManagerAnswers() {
        assertThat(host().run(Command.of("systemctl", "--user", "show", "--property=Version"))
                        .orThrow()
                        .output())
                .startsWith("Version=2");
        assertThat(host().user().home()).isEqualTo(Path.of("/home/senex"));
    }

    @AfterEach
    void nothingOfRootsIsThere() {
        assertThat(host().run(Command.of("env")).output()).doesNotContain("SSH_CONNECTION", "SUDO_", "/root");
    }

    /** A user's view that closes its host. */
    private static final class OwnedView implements Host {
        private final Host root;
        private final Host view;

        OwnedView(Host root, String user) {
            this.root = root;
            this.view = root.asUser(user);
        }

        @Override
        public CommandResult run(Command command) {
            return view.run(command);
        }

        @Override
        public RunningCommand start(Command command) {
            return view.start(command);
        }

        @Override
        public HostFiles files() {
            return view.files();
        }

        @Override
        public HostUser user() {
            return view.user();
        }

        @Override
        public Host asUser(String name) {
            return view.asUser(name);
        }

        @Override
        public Host asRoot() {
            return view.asRoot();
        }

        @Override
        public Host hiding(Secrets secrets) {
            return view.hiding(secrets);
        }

        @Override
        public void close() {
            root.close();
        }
    }
}
