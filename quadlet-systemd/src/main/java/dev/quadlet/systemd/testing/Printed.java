package dev.quadlet.systemd.testing;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line that a process prints: once when it runs, or again and again. */
final class Printed {
    private final byte[] line;
    private final boolean toErrors;
    private final @Nullable Duration interval;

    Printed(byte[] line, boolean toErrors, @Nullable Duration interval) {
        this.line = line.clone();
        this.toErrors = toErrors;
        this.interval = interval;
    }

    byte[] line() {
        return line.clone();
    }

    boolean toErrors() {
        return toErrors;
    }

    /** How long it waits before each; empty when it is printed once. */
    Optional<Duration> interval() {
        return Optional.ofNullable(interval);
    }
}
