package dev.quadlet.systemd.host;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Small things about processes of this machine. */
final class Processes {
    /** Reads and feeds; the threads do not keep a program alive. */
    static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "quadlet-host");
        thread.setDaemon(true);
        return thread;
    });

    /** How Java writes arguments; without a locale that is ASCII, and the rest would become question marks. */
    private static final Charset ARGUMENTS =
            Charset.forName(System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name()));

    private Processes() {}

    /** Starts a process of which all words arrive as they are. */
    static Process start(List<String> words, Redirect input) throws IOException {
        words.forEach(Processes::check);
        return new ProcessBuilder(words).redirectInput(input).start();
    }

    /** A process that reads nothing, and of whose output nobody wants to know. */
    static ProcessBuilder silent(List<String> words) {
        return new ProcessBuilder(words)
                .redirectInput(nothing())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
    }

    static Redirect nothing() {
        return Redirect.from(new File("/dev/null"));
    }

    /** Waits even if the thread is interrupted, which it still is afterwards; kills what does not end in time. */
    static boolean endsWithin(Process process, long time, TimeUnit unit) {
        boolean interrupted = Thread.interrupted();
        try {
            return process.waitFor(time, unit);
        } catch (InterruptedException e) {
            interrupted = true;
            return false;
        } finally {
            process.destroyForcibly();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void check(String word) {
        if (!ARGUMENTS.newEncoder().canEncode(word)) {
            throw new IllegalArgumentException("Cannot be an argument of a program: '" + word
                    + "'; this JVM writes arguments in " + ARGUMENTS + ". Start it with LC_ALL=C.UTF-8.");
        }
    }
}
