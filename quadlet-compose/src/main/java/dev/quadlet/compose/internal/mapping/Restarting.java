package dev.quadlet.compose.internal.mapping;

import dev.quadlet.ContainerBuilder;
import dev.quadlet.value.RestartPolicy;
import dev.quadlet.value.TimeSpan;
import java.time.Duration;
import java.util.Optional;

/** When a service is started again. What deploy says counts before restart. */
final class Restarting {
    private static final Duration DELAY = Duration.ofSeconds(5);
    private static final Duration WINDOW = Duration.ofMinutes(5);

    /** What deploy says. */
    static final Table<Restarting> TABLE = new Table<Restarting>()
            .kept("condition", "[Service] Restart=", "any becomes always", (r, spot) -> r.condition(spot))
            .kept(
                    "delay",
                    "[Service] RestartSec=",
                    "without, five seconds",
                    (r, spot) -> r.delay = Optional.of(Sizes.duration(spot)))
            .changed(
                    "max_attempts",
                    "[Unit] StartLimitBurst=",
                    "systemd counts starts within the window, and by hand ones too",
                    (r, spot) -> r.attempts(spot.number()))
            .changed(
                    "window",
                    "[Unit] StartLimitIntervalSec=",
                    "the time in which attempts are counted",
                    (r, spot) -> r.window = Optional.of(Sizes.duration(spot)));

    private RestartPolicy policy = RestartPolicy.NO;
    private boolean said;
    private Optional<Duration> delay = Optional.empty();
    private Optional<Duration> window = Optional.empty();
    private Optional<Long> attempts = Optional.empty();

    /** Reads the field restart. */
    void read(Spot spot) {
        String text = spot.plain();
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        policy = switch (name) {
            case "always", "unless-stopped" -> RestartPolicy.ALWAYS;
            case "on-failure" -> RestartPolicy.ON_FAILURE;
            case "no", "false", "never", "" -> RestartPolicy.NO;
            default -> throw new Unfit("'" + name + "' is no restart policy");
        };
        said = true;
        if (colon >= 0) {
            attempts(spot.with(text.substring(colon + 1)).number());
        }
    }

    private void condition(Spot spot) {
        policy = switch (spot.plain()) {
            case "none" -> RestartPolicy.NO;
            case "on-failure" -> RestartPolicy.ON_FAILURE;
            case "any", "" -> RestartPolicy.ALWAYS;
            default -> throw new Unfit("'" + spot.plain() + "' is no condition");
        };
        said = true;
    }

    private void attempts(long count) {
        attempts = count > 0 ? Optional.of(count) : Optional.empty();
    }

    /** Swarm's services are started again unless the file says otherwise. */
    void byDefault() {
        if (!said) {
            policy = RestartPolicy.ALWAYS;
        }
    }

    boolean isOn() {
        return !policy.equals(RestartPolicy.NO);
    }

    /** What runs once is not started again when it has ended well. */
    void once(Spot spot) {
        if (policy.equals(RestartPolicy.ALWAYS)) {
            policy = RestartPolicy.ON_FAILURE;
            spot.changed("what others wait for to end is not started again once it has ended well", "");
        }
    }

    void write(ContainerBuilder unit) {
        if (!isOn()) {
            return;
        }
        unit.service(s -> s.restart(policy).restartSec(TimeSpan.of(delay.orElse(DELAY))));
        attempts.ifPresent(count -> unit.unit(
                u -> u.startLimitIntervalSec(TimeSpan.of(window.orElse(WINDOW))).startLimitBurst(count + 1)));
    }
}
