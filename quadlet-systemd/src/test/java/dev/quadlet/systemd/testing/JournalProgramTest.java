package dev.quadlet.systemd.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.systemd.host.Command;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class JournalProgramTest {
    private final FakeHost host = FakeSystemd.create().host();
    private final FakeJournal journal = new FakeJournal(host.clock());

    @Test
    @Timeout(30)
    void whoFollowsReadsWhatIsWrittenWhileTheFirstEntriesArePrinted() {
        OutputStream reader = new ByteArrayOutputStream() {
            @Override
            public void flush() throws IOException {
                if (toString(UTF_8).contains("written meanwhile")) {
                    throw new IOException("has read enough");
                }
                journal.add(Map.of("MESSAGE", "written meanwhile"));
            }
        };
        Command command = Command.of("journalctl", "--follow", "--output=json");
        FakeCall call = FakeCall.inBackground(
                host, command, new FakeCall.Streams(InputStream.nullInputStream(), reader, reader));

        assertThatThrownBy(() -> new JournalProgram(journal).run(call))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("has read enough");
    }
}
