package dev.quadlet.systemd.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ssh says when sshd has no room; all of it was seen in the lab. */
class SshTransportTest {
    private static final String FULL =
            "mux_client_request_session: session request failed: Session open refused by peer\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            255 | ''   | kex_exchange_identification: read: Connection reset by peer    | true
            255 | ''   | kex_exchange_identification: Connection closed by remote host  | true
            255 | ''   | Connection closed by 10.231.196.2 port 22                      | true
            255 | ''   | Connection refused                                             | false
            255 | ''   | the application: Connection reset by peer                      | false
            255 | ''   | ''                                                             | false
            255 | some | kex_exchange_identification: read: Connection reset by peer    | false
            1   | ''   | kex_exchange_identification: read: Connection reset by peer    | false
            """)
    void aCommandThatDidNotRunMayBeTriedAgain(int status, String output, String errors, boolean refused) {
        try (Transport ssh = SshTransport.to("somewhere", List.of())) {
            assertThat(ssh.isRefused(result(status, output, errors))).isEqualTo(refused);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ls: cannot access 'a': No such file or directory\n",
                "\u00e9\n",
                "ControlSocket /x already\n"
            })
    void whatSshSaysOfItselfIsNoErrorOfTheCommand(String errors) {
        try (Transport ssh = SshTransport.to("somewhere", List.of())) {
            String socket = ssh.words(List.of()).stream()
                    .filter(word -> word.startsWith("ControlPath="))
                    .map(word -> word.substring("ControlPath=".length()))
                    .findFirst()
                    .orElseThrow();
            String taken = "ControlSocket " + socket + " already exists, disabling multiplexing\n";

            assertThat(withoutItself(ssh, errors)).isEqualTo(errors);
            assertThat(withoutItself(ssh, FULL + errors)).isEqualTo(errors);
            assertThat(withoutItself(ssh, FULL + taken + errors)).isEqualTo(errors);
            assertThat(withoutItself(ssh, FULL + taken.replace("\n", "\r\n") + errors))
                    .isEqualTo(errors);
            assertThat(withoutItself(ssh, "first\n" + FULL + errors)).isEqualTo("first\n" + FULL + errors);
        }
    }

    private static String withoutItself(Transport ssh, String errors) {
        return new String(ssh.withoutItself(errors.getBytes(UTF_8)), UTF_8);
    }

    private static CommandResult result(int status, String output, String errors) {
        return CommandResult.of(
                Command.of("true"), status, output.getBytes(UTF_8), errors.getBytes(UTF_8), Duration.ZERO);
    }
}
