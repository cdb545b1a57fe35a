package dev.quadlet.systemd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.systemd.host.CommandInterruptedException;
import dev.quadlet.systemd.host.RunningCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A journal that is followed, from the reader's side. */
@Timeout(20)
class LogStreamTest {
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(10);

    private final PipedOutputStream journalctl = new PipedOutputStream();
    private final RunningJournal command = new RunningJournal(journalctl);
    private final LogStream stream =
            new LogStream(command, entry -> !entry.text().equals("unwanted"));

    /** A command whose output a test writes. */
    private static final class RunningJournal implements RunningCommand {
        private final PipedInputStream output = new PipedInputStream(1 << 16);
        private final PipedOutputStream source;
        private volatile boolean running = true;

        RunningJournal(PipedOutputStream source) {
            this.source = source;
            try {
                output.connect(source);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public InputStream output() {
            return output;
        }

        @Override
        public OutputStream input() {
            return new ByteArrayOutputStream();
        }

        @Override
        public String errors() {
            return "somebody killed it\n";
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public void close() {
            running = false;
            try {
                source.close();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    private void write(String message) throws IOException {
        String entry = "{\"__CURSOR\":\"c\",\"__REALTIME_TIMESTAMP\":\"1\",\"MESSAGE\":\"" + message + "\"}\n";
        journalctl.write(entry.getBytes(UTF_8));
        journalctl.flush();
    }

    @Test
    void entriesComeAsTheyAreWritten() throws Exception {
        write("one");
        write("unwanted");

        assertThat(stream.next().text()).isEqualTo("one");
        assertThat(stream.poll(SHORT)).isEmpty();
        write("two");
        assertThat(stream.hasNext()).isTrue();
        assertThat(stream.hasNext()).isTrue();
        assertThat(stream.poll(LONG).orElseThrow().text()).isEqualTo("two");
    }

    @Test
    void closingWakesWhoWaits() throws Exception {
        CompletableFuture<Boolean> more = CompletableFuture.supplyAsync(stream::hasNext);
        Thread.sleep(100);

        stream.close();

        assertThat(more.get(5, TimeUnit.SECONDS)).isFalse();
        assertThat(command.isRunning()).isFalse();
        assertThat(stream.poll(LONG)).isEmpty();
        assertThatThrownBy(stream::next).hasMessage("The journal is closed");
    }

    @Test
    void aSlowReaderLosesNothing() throws Exception {
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            try {
                for (int i = 0; i < 5000; i++) {
                    write("line " + i);
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        Thread.sleep(200);
        assertThat(writer).isNotDone();

        List<String> read = stream.stream().limit(5000).map(LogEntry::text).toList();

        assertThat(read).hasSize(5000).startsWith("line 0").endsWith("line 4999");
        writer.get(5, TimeUnit.SECONDS);
    }

    @Test
    void closingAFullStreamEndsItsReader() throws Exception {
        for (int i = 0; i < 1200; i++) {
            write("x");
        }
        stream.close();

        assertThat(stream.hasNext()).isFalse();
    }

    @Test
    void aJournalThatEndsSaysWhy() throws Exception {
        write("one");
        journalctl.close();

        assertThat(stream.next().text()).isEqualTo("one");
        assertThatThrownBy(stream::hasNext)
                .isInstanceOf(JournalException.class)
                .hasMessageStartingWith("The journal ended: somebody killed it");
        assertThat(stream.hasNext()).isFalse();
    }

    @Test
    void garbageIsSaid() throws Exception {
        journalctl.write("garbage\n".getBytes(UTF_8));
        journalctl.flush();

        assertThatThrownBy(stream::hasNext)
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("Unrecognized token 'garbage'");
    }

    @Test
    void whoIsInterruptedStopsWaiting() throws Exception {
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        Thread waiting = new Thread(() -> {
            try {
                assertThat(stream.hasNext()).isFalse();
            } catch (CommandInterruptedException e) {
                flag.complete(Thread.currentThread().isInterrupted());
            }
        });
        waiting.start();
        waiting.interrupt();

        assertThat(flag.get(5, TimeUnit.SECONDS)).isTrue();
        write("still there");
        assertThat(stream.next().text()).isEqualTo("still there");
    }
}
