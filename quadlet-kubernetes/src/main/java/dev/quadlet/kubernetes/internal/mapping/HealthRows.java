package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.key.Key;
import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.source.Severity;
import dev.quadlet.value.HealthAction;
import dev.quadlet.value.HealthCommand;
import dev.quadlet.value.TimeSpan;
import java.time.Duration;
import java.util.Optional;

/** How a container's health is checked. */
final class HealthRows {
    private HealthRows() {}

    static void addTo(Table<ContainerDraft> table) {
        table.changed(
                        "HealthCmd",
                        "readinessProbe.exec",
                        "a container that is not healthy gets no traffic; the health check of an image counts only when the unit"
                                + " says it",
                        (container, spot) -> container.health.check = check(ContainerKeys.HEALTH_CMD, spot))
                .kept(
                        "HealthInterval",
                        "readinessProbe.periodSeconds",
                        "whole seconds",
                        (container, spot) ->
                                container.health.interval = interval(spot.one(ContainerKeys.HEALTH_INTERVAL), spot))
                .kept(
                        "HealthTimeout",
                        "readinessProbe.timeoutSeconds",
                        "whole seconds",
                        (container, spot) ->
                                container.health.timeout = duration(spot.one(ContainerKeys.HEALTH_TIMEOUT), spot))
                .kept(
                        "HealthRetries",
                        "readinessProbe.failureThreshold",
                        "",
                        (container, spot) -> container.health.retries = Math.toIntExact(spot.number()))
                .changed(
                        "HealthStartPeriod",
                        "startupProbe",
                        "with `HealthOnFailure=`; otherwise nothing comes of a failure while the container starts",
                        (container, spot) -> container.health.startPeriod =
                                duration(spot.one(ContainerKeys.HEALTH_START_PERIOD), spot))
                .changed(
                        "HealthOnFailure",
                        "livenessProbe",
                        "`kill`, `stop` and `restart` alike restart the container",
                        HealthRows::action)
                .kept(
                        "HealthStartupCmd",
                        "startupProbe.exec",
                        "",
                        (container, spot) -> container.health.startup = check(ContainerKeys.HEALTH_STARTUP_CMD, spot))
                .kept(
                        "HealthStartupInterval",
                        "startupProbe.periodSeconds",
                        "whole seconds",
                        (container, spot) -> container.health.startupInterval =
                                interval(spot.one(ContainerKeys.HEALTH_STARTUP_INTERVAL), spot))
                .kept(
                        "HealthStartupTimeout",
                        "startupProbe.timeoutSeconds",
                        "whole seconds",
                        (container, spot) -> container.health.startupTimeout =
                                duration(spot.one(ContainerKeys.HEALTH_STARTUP_TIMEOUT), spot))
                .kept(
                        "HealthStartupRetries",
                        "startupProbe.failureThreshold",
                        "without it `TimeoutStartSec=` limits the start",
                        (container, spot) -> container.health.startupRetries = Math.toIntExact(spot.number()))
                .changed("HealthStartupSuccess", "", "one success is enough for Kubernetes", HealthRows::successes)
                .dropped(
                        Severity.NOTICE,
                        "Kubernetes keeps no log of its probes",
                        "",
                        "HealthLogDestination",
                        "HealthMaxLogCount",
                        "HealthMaxLogSize");
    }

    private static Optional<Health.Check> check(Key<HealthCommand> key, Spot spot) {
        return Optional.of(new Health.Check(spot, spot.one(key)));
    }

    private static Optional<Duration> interval(TimeSpan span, Spot spot) {
        if (span.equals(TimeSpan.DISABLED)) {
            spot.changed("the check never runs by itself, so there is no probe", "");
            return Optional.empty();
        }
        return Optional.of(duration(span, spot));
    }

    private static Duration duration(TimeSpan span, Spot spot) {
        Duration duration =
                span.duration().orElseThrow(() -> new IllegalArgumentException("only systemd knows how long that is"));
        if (duration.toMillis() % 1000 != 0) {
            spot.notice("it became whole seconds", "");
        }
        return duration;
    }

    private static void action(ContainerDraft container, Spot spot) {
        HealthAction action = spot.one(ContainerKeys.HEALTH_ON_FAILURE);
        container.health.restarts = !action.equals(HealthAction.NONE);
        if (container.health.restarts && !action.equals(HealthAction.RESTART)) {
            spot.notice("a container that is not healthy is restarted", "");
        }
    }

    private static void successes(ContainerDraft container, Spot spot) {
        if (spot.number() > 1) {
            spot.changed(
                    "the container counts as started after one success", "let the check itself ask more than once");
        }
    }
}
