package dev.quadlet;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.key.Key;
import dev.quadlet.key.ServiceKeys;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.HealthCommand;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.WholeNumber;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.lang3.StringUtils;

/**
 * The time-outs that fit a service which counts as started only when its container is healthy.
 *
 * <p>The start may take as long as the health check gives the container, and a container that never becomes healthy
 * ignores the signal to stop, so that a start which fails takes the time-out for stopping on top.
 */
final class HealthBudget {
    private static final Duration PODMAN_INTERVAL = Duration.ofSeconds(30);
    private static final Duration PODMAN_TIMEOUT = Duration.ofSeconds(30);
    private static final long PODMAN_RETRIES = 3;

    /** For pulling the image, changing owners, and a machine that is slow when it boots. */
    private static final Duration SLACK = Duration.ofSeconds(90);

    private static final long PODMAN_STOP_SECONDS = 10;

    /** For Podman to take the container away when it has stopped or was killed. */
    private static final Duration REMOVAL = Duration.ofSeconds(20);

    private static final Duration CENTURY = Duration.ofDays(36_525);

    private static final Key<TimeSpan> START = ServiceKeys.TIMEOUT_START_SEC;
    private static final Key<TimeSpan> STOP = ServiceKeys.TIMEOUT_STOP_SEC;
    private static final List<Key<TimeSpan>> TIME_OUTS = List.of(START, STOP);

    private final UnitName name;
    private final SectionReader container;
    private final boolean promised;
    private final boolean counting;

    private HealthBudget(UnitName name, SectionReader container, boolean promised, boolean counting) {
        this.name = name;
        this.container = container;
        this.promised = promised;
        this.counting = counting;
    }

    static HealthBudget of(UnitName name, UnitDocument document, Companions companions) {
        boolean promised =
                !companions.of(document).needs(Need.HealthyStart.class).isEmpty();
        boolean oneForBoth =
                document.last("Service", ServiceKeys.TIMEOUT_SEC.name()).isPresent();
        return new HealthBudget(name, new SectionReader(document, "Container"), promised, promised && !oneForBoth);
    }

    /** Whether a line is one of those that are counted here. */
    boolean counts(UnitLine line) {
        return counting
                && TIME_OUTS.stream()
                        .anyMatch(key -> UnitLine.of(key, line.value()).equals(line));
    }

    /** The unit with the time-outs that nobody wrote, counted for what it says now. */
    Finished in(Finished unit) {
        if (promised) {
            requireHealthCommand();
            requireChecks();
        }
        return counting ? renewed(renewed(unit, START, this::start), STOP, this::stop) : unit;
    }

    private static Finished renewed(Finished unit, Key<TimeSpan> key, Supplier<Duration> time) {
        return unit.isWrittenByHand(key) ? unit : unit.set(UnitLine.of(key, key.write(span(time))));
    }

    /** Who waits for a century waits without end. */
    private static TimeSpan span(Supplier<Duration> time) {
        try {
            Duration counted = time.get();
            return counted.compareTo(CENTURY) > 0 ? TimeSpan.INFINITY : TimeSpan.of(counted);
        } catch (ArithmeticException longer) {
            return TimeSpan.INFINITY;
        }
    }

    private void requireHealthCommand() {
        if (container
                .first(ContainerKeys.HEALTH_CMD)
                .filter(command -> !command.equals(HealthCommand.none()))
                .isEmpty()) {
            throw new IllegalStateException(
                    name + " shall be ready when healthy but has no health check: add .healthCmd(…)");
        }
    }

    /** Podman says that a container is healthy when a check says so, and without a timer none runs. */
    private void requireChecks() {
        if (container
                .first(ContainerKeys.HEALTH_INTERVAL)
                .filter(TimeSpan.DISABLED::equals)
                .isPresent()) {
            throw new IllegalStateException(
                    name + " shall be ready when healthy but is never checked: set a .healthInterval(…)");
        }
    }

    private Duration start() {
        return time(ContainerKeys.HEALTH_START_PERIOD, Duration.ZERO)
                .plus(startup())
                .plus(checks(
                        ContainerKeys.HEALTH_INTERVAL,
                        ContainerKeys.HEALTH_TIMEOUT,
                        number(ContainerKeys.HEALTH_RETRIES, PODMAN_RETRIES, START)))
                .plus(SLACK);
    }

    /** Until they succeed, the start-up checks run in place of the ordinary ones; without a limit they count as those. */
    private Duration startup() {
        if (container.first(ContainerKeys.HEALTH_STARTUP_CMD).isEmpty()) {
            return Duration.ZERO;
        }
        long limit = number(ContainerKeys.HEALTH_STARTUP_RETRIES, 0, START);
        return checks(
                ContainerKeys.HEALTH_STARTUP_INTERVAL,
                ContainerKeys.HEALTH_STARTUP_TIMEOUT,
                limit > 0 ? limit : PODMAN_RETRIES);
    }

    private Duration checks(Key<TimeSpan> interval, Key<TimeSpan> timeout, long count) {
        return time(interval, PODMAN_INTERVAL)
                .plus(time(timeout, PODMAN_TIMEOUT))
                .multipliedBy(count);
    }

    private Duration stop() {
        return Duration.ofSeconds(number(ContainerKeys.STOP_TIMEOUT, PODMAN_STOP_SECONDS, STOP))
                .plus(REMOVAL);
    }

    private long number(Key<WholeNumber> key, long otherwise, Key<TimeSpan> timeOut) {
        Optional<WholeNumber> number = container.first(key);
        return number.isEmpty()
                ? otherwise
                : number.get().value().orElseThrow(() -> unknown(key, number.get(), timeOut));
    }

    private Duration time(Key<TimeSpan> key, Duration otherwise) {
        Optional<TimeSpan> time = container.first(key).filter(found -> !found.equals(TimeSpan.DISABLED));
        return time.isEmpty() ? otherwise : time.get().duration().orElseThrow(() -> unknown(key, time.get(), START));
    }

    private IllegalStateException unknown(Key<?> key, Object value, Key<TimeSpan> timeOut) {
        String method = StringUtils.uncapitalize(timeOut.name());
        return new IllegalStateException(name + " shall be ready when healthy, and only systemd knows what "
                + key.name() + "=" + value + " is: set the time-out by .service(s -> s." + method + "(…))");
    }
}
