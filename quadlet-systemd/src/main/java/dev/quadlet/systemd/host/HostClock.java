package dev.quadlet.systemd.host;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A clock that never jumps, and sleep by that clock. */
public interface HostClock {
    /** The clock of this machine. */
    HostClock SYSTEM = new HostClock() {
        @Override
        public Duration elapsed() {
            return Duration.ofNanos(System.nanoTime());
        }

        @Override
        public void sleep(Duration time) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        }
    };

    /**
     * The time since some moment that stays the same; only differences tell something.
     *
     * @return the time, possibly negative
     */
    Duration elapsed();

    /**
     * Waits.
     *
     * @param time how long
     * @throws InterruptedException when the thread is interrupted
     */
    void sleep(Duration time) throws InterruptedException;
}
