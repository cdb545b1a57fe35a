package dev.quadlet.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what comes true by itself. */
public final class Eventually {
    private static final int PAUSE = 100;

    private Eventually() {}

    /** Asks again and again, and fails with what there is instead when the time is over. */
    public static void until(Duration patience, Supplier<String> instead, BooleanSupplier condition)
            throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(instead).isLessThan(end);
            Thread.sleep(PAUSE);
        }
    }
}
