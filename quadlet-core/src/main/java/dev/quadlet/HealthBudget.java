package dev.quadlet;

import dev.quadlet.key.ServiceKeys;
import dev.quadlet.value.HealthCommand;
import dev.quadlet.value.TimeSpan;
import java.time.Duration;
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

    private HealthBudget() {}

    static void write(UnitEditor editor, ContainerSection container) {
        requireHealthCommand(editor, container);
        requireChecks(editor, container);
        if (editor.has(ServiceKeys.TIMEOUT_SEC)) {
            return;
        }
        editor.setOnce(ServiceKeys.TIMEOUT_START_SEC, TimeSpan.of(start(container)));
        editor.setOnce(ServiceKeys.TIMEOUT_STOP_SEC, TimeSpan.of(stop(container)));
    }

    private static void requireHealthCommand(UnitEditor editor, ContainerSection container) {
        if (container
                .healthCmd()
                .filter(command -> !command.equals(HealthCommand.none()))
                .isEmpty()) {
            throw new IllegalStateException(
                    editor.name() + " shall be ready when healthy but has no health check: add .healthCmd(…)");
        }
    }

    /** Podman says that a container is healthy when a check says so, and without a timer none runs. */
    private static void requireChecks(UnitEditor editor, ContainerSection container) {
        if (container.healthInterval().filter(TimeSpan.DISABLED::equals).isPresent()) {
            throw new IllegalStateException(
                    editor.name() + " shall be ready when healthy but is never checked: set a .healthInterval(…)");
        }
    }

    private static Duration start(ContainerSection container) {
        return or(container.healthStartPeriod(), Duration.ZERO)
                .plus(startup(container))
                .plus(checks(
                        container.healthInterval(),
                        container.healthTimeout(),
                        container.healthRetries().orElse(PODMAN_RETRIES)))
                .plus(SLACK);
    }

    /** Until they succeed, the start-up checks run in place of the ordinary ones; without a limit they count as those. */
    private static Duration startup(ContainerSection container) {
        long retries =
                container.healthStartupRetries().filter(limit -> limit > 0).orElse(PODMAN_RETRIES);
        return container.healthStartupCmd().isEmpty()
                ? Duration.ZERO
                : checks(container.healthStartupInterval(), container.healthStartupTimeout(), retries);
    }

    private static Duration checks(Optional<TimeSpan> interval, Optional<TimeSpan> timeout, long count) {
        return or(interval, PODMAN_INTERVAL).plus(or(timeout, PODMAN_TIMEOUT)).multipliedBy(count);
    }

    private static Duration stop(ContainerSection container) {
        return Duration.ofSeconds(container.stopTimeout().orElse(PODMAN_STOP_SECONDS))
                .plus(REMOVAL);
    }

    private static Duration or(Optional<TimeSpan> span, Duration otherwise) {
        return span.flatMap(TimeSpan::duration).orElse(otherwise);
    }
}
