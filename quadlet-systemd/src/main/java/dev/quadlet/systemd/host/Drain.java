package dev.quadlet.systemd.host;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;

/** Reads an output of a process to its end, or to a limit. */
final class Drain {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CountDownLatch end = new CountDownLatch(1);
    private final int limit;
    private volatile boolean full;

    private Drain(int limit) {
        this.limit = limit;
    }

    /** Begins to read; when there is more than the limit, tells so once and reads no further. */
    static Drain start(InputStream from, int limit, Runnable whenFull) {
        Drain drain = new Drain(limit);
        Processes.THREADS.execute(() -> drain.read(from, whenFull));
        return drain;
    }

    private void read(InputStream from, Runnable whenFull) {
        byte[] buffer = new byte[8192];
        try (from) {
            for (int n = from.read(buffer); n >= 0 && !full; n = from.read(buffer)) {
                int room = Math.min(n, limit - bytes.size());
                bytes.write(buffer, 0, room);
                full = room < n;
            }
        } catch (IOException ended) {
            // The process was killed: what came before is all there is.
        } finally {
            end.countDown();
        }
        if (full) {
            whenFull.run();
        }
    }

    /** Waits for the end, but not long: a child in the background may keep the output open. */
    boolean await(long millis) throws InterruptedException {
        return end.await(millis, MILLISECONDS);
    }

    boolean isFull() {
        return full;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
