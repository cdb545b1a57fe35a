package dev.quadlet.systemd.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            assertThat(ssh.isRefused(result(status, output, FULL + errors))).isEqualTo(refused);
        }
    }

    private static CommandResult result(int status, String output, String errors) {
        return CommandResult.of(
                Command.of("true"), status, output.getBytes(UTF_8), errors.getBytes(UTF_8), Duration.ZERO);
    }
}
