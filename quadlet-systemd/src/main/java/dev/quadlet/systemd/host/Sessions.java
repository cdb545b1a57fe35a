package dev.quadlet.systemd.host;

import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * How many commands go over one connection at once. Those with an end wait for each other; those without get half of the
 * room, and nothing when it is full: they could hold it for ever.
 */
final class Sessions {
    /** Processes of this machine. */
    static final Sessions UNLIMITED = new Sessions(Integer.MAX_VALUE);

    private final Semaphore all;
    private final Semaphore endless;

    Sessions(int count) {
        this.all = new Semaphore(count, true);
        this.endless = new Semaphore(count / 2);
    }

    /** Waits for room; running what is returned gives it back. */
    Runnable take() throws InterruptedException {
        all.acquire();
        return all::release;
    }

    /** Room for a command without end, when there is some at once. */
    Optional<Runnable> takeForLong() {
        if (!endless.tryAcquire()) {
            return Optional.empty();
        }
        if (!all.tryAcquire()) {
            endless.release();
            return Optional.empty();
        }
        return Optional.of(() -> {
            all.release();
            endless.release();
        });
    }
}
