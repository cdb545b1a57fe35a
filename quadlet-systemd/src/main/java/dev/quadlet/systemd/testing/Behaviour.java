package dev.quadlet.systemd.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a service of a {@link FakeSystemd}, or every container of an image, behaves. What nothing is said about goes well: it starts
 * at once, runs for ever, and is healthy at its first check. What is said of a service counts before what is said of a line of its
 * Quadlet, and that before what is said of its image.
 * It counts for runs that begin afterwards.
 */
public final class Behaviour {
    /** The end of a process. */
    record Exit(Duration after, int status) {}

    /** A process that ends before it runs. */
    record Failure(int status, String message) {}

    private @Nullable Duration startsIn;
    private @Nullable Duration stopsIn;
    private @Nullable Duration healthyAfter;
    private @Nullable Duration unhealthyAfter;
    private boolean neverHealthy;
    private @Nullable Exit exit;
    private @Nullable Failure failure;
    private @Nullable String rejection;
    private final List<Printed> printed = new ArrayList<>();

    Behaviour() {}

    /**
     * Takes its time until it runs.
     *
     * @param time how long
     * @return this
     */
    public Behaviour startsIn(Duration time) {
        startsIn = time;
        return this;
    }

    /**
     * Takes its time to stop. What is longer than its {@code TimeoutStopSec=} is killed.
     *
     * @param time how long
     * @return this
     */
    public Behaviour stopsIn(Duration time) {
        stopsIn = time;
        return this;
    }

    /**
     * Fails before it runs, so that {@code systemctl start} fails.
     *
     * @param status the exit status; Podman's own failures are 125
     * @param message what it says in the journal, such as {@code Error: no space left on device}
     * @return this
     */
    public Behaviour failsWith(int status, String message) {
        failure = new Failure(status, message);
        return this;
    }

    /**
     * Runs, and ends by itself. {@code systemctl start} succeeds, unless the container had to become healthy and did not.
     *
     * @param time how long it runs
     * @param status its exit status
     * @return this
     */
    public Behaviour exitsAfter(Duration time, int status) {
        exit = new Exit(time, status);
        return this;
    }

    /**
     * Never passes its health check: the container is unhealthy after {@code HealthRetries=} checks. With {@code Notify=healthy}
     * its start takes too long. Without a health check nothing happens.
     *
     * @return this
     */
    public Behaviour neverHealthy() {
        neverHealthy = true;
        return this;
    }

    /**
     * Passes its health check only after a time.
     *
     * @param time how long it runs until it is healthy
     * @return this
     */
    public Behaviour healthyAfter(Duration time) {
        healthyAfter = time;
        return this;
    }

    /**
     * Becomes unhealthy, after it was healthy.
     *
     * @param time how long it runs until it is unhealthy
     * @return this
     */
    public Behaviour unhealthyAfter(Duration time) {
        unhealthyAfter = time;
        return this;
    }

    /**
     * Is refused by Podman's generator, whatever its Quadlet says: it gets no service, and the reload succeeds.
     *
     * @param message what the generator says
     * @return this
     */
    public Behaviour rejectedByGenerator(String message) {
        rejection = message;
        return this;
    }

    /**
     * Prints a line to its standard output when it runs.
     *
     * @param line the line, without its end
     * @return this
     */
    public Behaviour prints(String line) {
        return prints(line.getBytes(UTF_8));
    }

    /**
     * Prints a line to its standard output when it runs.
     *
     * @param line the bytes, which need not be text, without an end
     * @return this
     */
    public Behaviour prints(byte[] line) {
        printed.add(new Printed(line, false, null));
        return this;
    }

    /**
     * Prints a line to its standard error when it runs.
     *
     * @param line the line, without its end
     * @return this
     */
    public Behaviour printsErrors(String line) {
        printed.add(new Printed(line.getBytes(UTF_8), true, null));
        return this;
    }

    /**
     * Prints a line to its standard output again and again while it runs.
     *
     * @param interval how long it waits before each
     * @param line the line, without its end
     * @return this
     * @throws IllegalArgumentException when the interval is zero or negative
     */
    public Behaviour printsEvery(Duration interval, String line) {
        if (interval.isZero() || interval.isNegative()) {
            throw new IllegalArgumentException("Not an interval: " + interval);
        }
        printed.add(new Printed(line.getBytes(UTF_8), false, interval));
        return this;
    }

    /** Goes well again: forgets all that was said. */
    public void isWell() {
        startsIn = null;
        stopsIn = null;
        healthyAfter = null;
        unhealthyAfter = null;
        neverHealthy = false;
        exit = null;
        failure = null;
        rejection = null;
        printed.clear();
    }

    /** What this says and, where it says nothing, what another does. */
    Behaviour or(Behaviour other) {
        Behaviour both = new Behaviour();
        both.startsIn = first(other, one -> one.startsIn);
        both.stopsIn = first(other, one -> one.stopsIn);
        both.healthyAfter = first(other, one -> one.healthyAfter);
        both.unhealthyAfter = first(other, one -> one.unhealthyAfter);
        both.exit = first(other, one -> one.exit);
        both.failure = first(other, one -> one.failure);
        both.rejection = first(other, one -> one.rejection);
        both.neverHealthy = neverHealthy || (healthyAfter == null && other.neverHealthy);
        both.printed.addAll(printed.isEmpty() ? other.printed : printed);
        return both;
    }

    private <T> @Nullable T first(Behaviour other, Function<Behaviour, @Nullable T> field) {
        T own = field.apply(this);
        return own != null ? own : field.apply(other);
    }

    Duration startTime() {
        return startsIn == null ? Duration.ZERO : startsIn;
    }

    Duration stopTime() {
        return stopsIn == null ? Duration.ZERO : stopsIn;
    }

    Optional<Duration> healthTime() {
        return Optional.ofNullable(healthyAfter);
    }

    Optional<Duration> sickTime() {
        return Optional.ofNullable(unhealthyAfter);
    }

    boolean isNeverHealthy() {
        return neverHealthy;
    }

    Optional<Exit> exit() {
        return Optional.ofNullable(exit);
    }

    Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    Optional<String> rejection() {
        return Optional.ofNullable(rejection);
    }

    List<Printed> printed() {
        return List.copyOf(printed);
    }
}
