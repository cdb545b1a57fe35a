package dev.quadlet.systemd.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** This machine. */
class LocalHostTest extends HostFilesContract {
    @Override
    Host open() {
        return Host.local();
    }

    @Test
    void aChildInTheBackgroundIsNotWaitedFor() {
        CommandResult result = sh("sleep 5 & echo done");

        assertThat(result.output()).isEqualTo("done\n");
        assertThat(result.took()).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void rootActsForOthersWithNothingOfItsOwn() {
        Assumptions.assumeTrue(host().user().isRoot(), "only root can");
        Host nobody = host().asUser("nobody");

        CommandResult who =
                nobody.run(Command.of("sh", "-c", "id -un; id -G; echo \"$USER $XDG_RUNTIME_DIR $QUADLET_TEST\""));

        assertThat(who.lines()).containsExactly("nobody", "65534", "nobody /run/user/65534 ");
        assertThat(nobody.user().runtimeDirectory()).isEqualTo(Path.of("/run/user/65534"));
        assertThatThrownBy(() -> nobody.files().read(Path.of("/etc/shadow")))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("Permission denied");
        assertThatThrownBy(() -> nobody.asUser("root"))
                .hasMessageContaining("nobody on localhost cannot act for root: only root can.");
    }

    @Test
    void aUserThatIsNotThereIsSaid() {
        Assumptions.assumeTrue(host().user().isRoot(), "only root can");

        assertThatThrownBy(() -> host().asUser("--version")).hasMessageContaining("there is no user '--version'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-oProxyCommand=id", "a b", "a\nb"})
    void whatIsNoDestinationIsRefused(String destination) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SshHost.to(destination))
                .withMessage("Not a destination for ssh: '" + destination + "'");
    }
}
