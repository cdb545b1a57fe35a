package dev.quadlet.systemd.host;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A command that runs: the process of this machine, and a mark by which all that belongs to it is found on the host. */
final class Execution {
    /** Kills all that carry a mark, and again what was born meanwhile. */
    private static final String KILL = """
            for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
                found=$(grep -lszxF -- "$1" /proc/[0-9]*/environ)
                [ -n "$found" ] || exit 0
                for file in $found; do
                    pid=${file#/proc/}
                    kill -KILL "${pid%/environ}" 2>/dev/null
                done
                sleep 0.02
            done
            """;

    private final Transport transport;
    private final Identity identity;
    private final String tag;
    private final Process process;

    private Execution(Transport transport, Identity identity, String tag, Process process) {
        this.transport = transport;
        this.identity = identity;
        this.tag = tag;
        this.process = process;
    }

    /** Starts a command; {@code way} leads it to the machine. */
    static Execution start(
            Transport transport, UnaryOperator<List<String>> way, Identity identity, Command command, Redirect input)
            throws IOException {
        String tag = UUID.randomUUID().toString();
        List<String> words = way.apply(identity.words(command, tag));
        return new Execution(transport, identity, tag, Processes.start(words, input));
    }

    Process process() {
        return process;
    }

    /** What the command itself wrote of what came out as errors. */
    byte[] own(byte[] errors) {
        return transport.withoutItself(errors);
    }

    /** Writes the input beside the reading of the output; a command may leave some of it unread. */
    void feed(byte[] input) {
        if (input.length == 0) {
            return;
        }
        Processes.THREADS.execute(() -> {
            try (OutputStream to = process.getOutputStream()) {
                to.write(input);
            } catch (IOException unread) {
                // What the command makes of it shows in its exit status.
            }
        });
    }

    /** Kills the command with all its children, there and here. */
    void kill() {
        List<String> script = List.of("sh", "-c", KILL, "quadlet", Identity.TAG + "=" + tag);
        try {
            Process killer =
                    Processes.silent(transport.words(identity.elevated(script))).start();
            Processes.endsWithin(killer, 5, SECONDS);
        } catch (IOException e) {
            // There is no shell, or no connection; what runs here can still be killed.
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
