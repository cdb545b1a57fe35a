package dev.quadlet.value;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span of time. Podman's keys and systemd's settings have different notations for it: {@code HealthInterval=1m30s} is
 * Go's, {@code TimeoutStartSec=1min 30s} is systemd's, and there a bare number means seconds.
 */
public final class TimeSpan {
    /** Without end; systemd's settings only. */
    public static final TimeSpan INFINITY = new TimeSpan(null, "infinity");

    /** Switched off; {@code HealthInterval=disable} and the like only. */
    public static final TimeSpan DISABLED = new TimeSpan(null, "disable");

    private static final String KIND = "time span";

    private final @Nullable Duration duration;
    private final String word;

    private TimeSpan(@Nullable Duration duration, String word) {
        this.duration = duration;
        this.word = word;
    }

    /**
     * A span of a known length.
     *
     * @param duration the length
     * @return the span
     * @throws ValueException when it is negative
     */
    public static TimeSpan of(Duration duration) {
        if (duration.isNegative()) {
            throw new ValueException(KIND, duration.toString(), "it cannot be negative");
        }
        return new TimeSpan(duration, "");
    }

    /**
     * Reads systemd's notation: {@code 1min 30s}, {@code 90}, {@code infinity}.
     *
     * @param notation numbers with units; without a unit, seconds
     * @return the span
     * @throws ValueException when it is none
     */
    public static TimeSpan parse(String notation) {
        String text = Notation.value(KIND, notation);
        if (text.equals(INFINITY.word)) {
            return INFINITY;
        }
        return Notation.isDeferred(text) ? new TimeSpan(null, text) : of(TimeUnits.SYSTEMD.read(text));
    }

    /**
     * Reads Go's notation: {@code 1m30s}, {@code 1.5h}, {@code disable}. There are no days, and no bare numbers but 0.
     *
     * @param notation numbers with units
     * @return the span
     * @throws ValueException when it is none
     */
    public static TimeSpan parseGo(String notation) {
        String text = Notation.value(KIND, notation);
        if (text.equals(DISABLED.word)) {
            return DISABLED;
        }
        return Notation.isDeferred(text) ? new TimeSpan(null, text) : of(TimeUnits.GO.read(text));
    }

    /**
     * The length.
     *
     * @return the length; empty when it is infinite, switched off, or filled in by systemd
     */
    public Optional<Duration> duration() {
        return Optional.ofNullable(duration);
    }

    /**
     * The notation of systemd's settings.
     *
     * @return for example {@code 1min 30s}
     * @throws ValueException when it is {@link #DISABLED}, finer than a microsecond, or longer than systemd can count
     */
    public String text() {
        if (equals(DISABLED)) {
            throw new ValueException(KIND, word, "systemd knows no such span; 0 or infinity may be meant");
        }
        return duration().map(TimeUnits.SYSTEMD::spelled).orElse(word);
    }

    /**
     * The notation of Podman's keys.
     *
     * @return for example {@code 1m30s}
     * @throws ValueException when it is {@link #INFINITY}, or longer than the 292 years that Podman can count
     */
    public String goText() {
        if (equals(INFINITY)) {
            throw new ValueException(KIND, word, "Podman knows no endless span here");
        }
        return duration().map(TimeUnits.GO::spelled).orElse(word);
    }

    /** Equal by length. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TimeSpan span
                && word.equals(span.word)
                && duration().equals(span.duration());
    }

    @Override
    public int hashCode() {
        return duration().hashCode() + word.hashCode();
    }

    /** In Go's notation, which systemd understands too unless it is finer than a microsecond. */
    @Override
    public String toString() {
        return duration().map(TimeUnits.GO::write).orElse(word);
    }
}
