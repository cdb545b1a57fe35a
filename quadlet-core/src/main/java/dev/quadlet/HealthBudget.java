package dev.quadlet;

import dev.quadlet.key.Key;
import dev.quadlet.key.ServiceKeys;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.HealthCommand;
import dev.quadlet.value.NotifyMode;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.WholeNumber;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

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

    private static final List<Key<TimeSpan>> TIME_OUTS =
            List.of(ServiceKeys.TIMEOUT_START_SEC, ServiceKeys.TIMEOUT_STOP_SEC);

    private HealthBudget() {}

    /** Whether a container says that it is ready when it is healthy. */
    static boolean isPromised(UnitDocument document) {
        return container(document)
                .notifyMode()
                .filter(NotifyMode.HEALTHY::equals)
                .isPresent();
    }

    /** Whether a line is one of those that are counted here. */
    static boolean counts(UnitLine line) {
        return TIME_OUTS.stream()
                .anyMatch(key ->
                        line.section().equals(key.section()) && line.key().equals(key.name()));
    }

    /**
     * Writes the time-outs that are not there, and those that stand as they were counted before.
     *
     * @param before the container as its builder found it
     */
    static Finished write(UnitName name, Finished unit, UnitDocument before) {
        ContainerSection container = container(unit.document());
        requireHealthCommand(name, container);
        requireChecks(name, container);
        if (unit.document().last("Service", ServiceKeys.TIMEOUT_SEC.name()).isPresent()) {
            return unit;
        }
        ContainerSection old = container(before);
        Finished started = renew(unit, ServiceKeys.TIMEOUT_START_SEC, start(container), start(old));
        return renew(started, ServiceKeys.TIMEOUT_STOP_SEC, stop(container), stop(old));
    }

    private static Finished renew(Finished unit, Key<TimeSpan> key, Duration counted, Duration before) {
        Optional<TimeSpan> there = new SectionReader(unit.document(), "Service").first(key);
        boolean ours = there.isEmpty() || there.get().equals(TimeSpan.of(before));
        return ours && !there.equals(Optional.of(TimeSpan.of(counted)))
                ? unit.set(UnitLine.of(key, key.write(TimeSpan.of(counted))))
                : unit;
    }

    /** Whether the time-outs of a unit are those that would be written for it. */
    static boolean stands(UnitDocument document) {
        ContainerSection container = container(document);
        SectionReader service = new SectionReader(document, "Service");
        try {
            return isPromised(document)
                    && container.healthCmd().isPresent()
                    && service.first(ServiceKeys.TIMEOUT_START_SEC).equals(Optional.of(TimeSpan.of(start(container))))
                    && service.first(ServiceKeys.TIMEOUT_STOP_SEC).equals(Optional.of(TimeSpan.of(stop(container))));
        } catch (ValueException unreadable) {
            return false;
        }
    }

    private static ContainerSection container(UnitDocument document) {
        return new ContainerSection(new SectionReader(document, "Container"));
    }

    private static void requireHealthCommand(UnitName name, ContainerSection container) {
        if (container
                .healthCmd()
                .filter(command -> !command.equals(HealthCommand.none()))
                .isEmpty()) {
            throw new IllegalStateException(
                    name + " shall be ready when healthy but has no health check: add .healthCmd(…)");
        }
    }

    /** Podman says that a container is healthy when a check says so, and without a timer none runs. */
    private static void requireChecks(UnitName name, ContainerSection container) {
        if (container.healthInterval().filter(TimeSpan.DISABLED::equals).isPresent()) {
            throw new IllegalStateException(
                    name + " shall be ready when healthy but is never checked: set a .healthInterval(…)");
        }
    }

    private static Duration start(ContainerSection container) {
        return or(container.healthStartPeriod(), Duration.ZERO)
                .plus(startup(container))
                .plus(checks(
                        container.healthInterval(),
                        container.healthTimeout(),
                        or(container.healthRetries(), PODMAN_RETRIES)))
                .plus(SLACK);
    }

    /** Until they succeed, the start-up checks run in place of the ordinary ones; without a limit they count as those. */
    private static Duration startup(ContainerSection container) {
        long limit = or(container.healthStartupRetries(), 0);
        long retries = limit > 0 ? limit : PODMAN_RETRIES;
        return container.healthStartupCmd().isEmpty()
                ? Duration.ZERO
                : checks(container.healthStartupInterval(), container.healthStartupTimeout(), retries);
    }

    private static Duration checks(Optional<TimeSpan> interval, Optional<TimeSpan> timeout, long count) {
        return or(interval, PODMAN_INTERVAL).plus(or(timeout, PODMAN_TIMEOUT)).multipliedBy(count);
    }

    private static Duration stop(ContainerSection container) {
        return Duration.ofSeconds(or(container.stopTimeout(), PODMAN_STOP_SECONDS))
                .plus(REMOVAL);
    }

    private static long or(Optional<WholeNumber> number, long otherwise) {
        return number.map(found -> found.orElse(otherwise)).orElse(otherwise);
    }

    private static Duration or(Optional<TimeSpan> span, Duration otherwise) {
        return span.flatMap(TimeSpan::duration).orElse(otherwise);
    }
}
