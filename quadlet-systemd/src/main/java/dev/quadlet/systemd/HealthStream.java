package dev.quadlet.systemd;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.quadlet.systemd.host.CommandInterruptedException;
import dev.quadlet.systemd.host.RunningCommand;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Health checks of containers as they happen, until {@link #close}, from any thread. Up to 1000 wait for a slow reader; then
 * Podman waits. When Podman ends by itself, no more come: {@link #isOpen} tells.
 */
public final class HealthStream implements AutoCloseable {
    private static final int BUFFER = 1000;

    private final BlockingQueue<HealthEvent> buffer = new ArrayBlockingQueue<>(BUFFER);
    private final RunningCommand podman;
    private final Thread reader;

    HealthStream(RunningCommand podman) {
        this.podman = podman;
        this.reader = new Thread(this::readAll, "quadlet-health");
        reader.setDaemon(true);
        reader.start();
    }

    private void readAll() {
        try (HealthReader events = new HealthReader(podman.output())) {
            for (Optional<HealthEvent> event = events.read(); event.isPresent(); event = events.read()) {
                buffer.put(event.get());
            }
        } catch (IOException e) {
            podman.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits for a check.
     *
     * @param time how long to wait
     * @return what it came to; empty when there was none in that time
     * @throws CommandInterruptedException when the thread was interrupted, which it still is then
     */
    public Optional<HealthEvent> poll(Duration time) {
        try {
            return Optional.ofNullable(buffer.poll(time.toMillis(), MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandInterruptedException("Following health checks");
        }
    }

    /**
     * Whether more can come.
     *
     * @return false when this is closed, or Podman ended
     */
    public boolean isOpen() {
        return podman.isRunning();
    }

    /** Ends it. */
    @Override
    public void close() {
        podman.close();
        reader.interrupt();
    }
}
