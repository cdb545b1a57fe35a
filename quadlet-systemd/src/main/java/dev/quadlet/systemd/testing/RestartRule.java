package dev.quadlet.systemd.testing;

import dev.quadlet.value.TimeSpan;
import java.time.Duration;

/** What {@code Restart=} and the start limit of a unit say. */
final class RestartRule {
    private static final int USUAL_BURST = 5;
    private static final Duration USUAL_INTERVAL = Duration.ofSeconds(10);
    private static final Duration USUAL_PAUSE = Duration.ofMillis(100);

    private final UnitFile file;

    RestartRule(UnitFile file) {
        this.file = file;
    }

    /** Whether a service that ended so is started again. */
    boolean restarts(String result) {
        return switch (file.value("Service", "Restart")) {
            case "always" -> true;
            case "on-success" -> result.equals("success");
            case "on-failure" -> !result.equals("success");
            case "on-abnormal" -> result.equals("signal") || result.equals("timeout");
            case "on-abort" -> result.equals("signal");
            default -> false;
        };
    }

    Duration pause() {
        return file.time("RestartSec", USUAL_PAUSE).orElse(Duration.ZERO);
    }

    int burst() {
        String burst = file.value("Unit", "StartLimitBurst");
        return burst.isEmpty() ? USUAL_BURST : Integer.parseInt(burst);
    }

    /** Notes a start; false when there were too many. */
    boolean allows(UnitState unit, Duration now) {
        String interval = file.value("Unit", "StartLimitIntervalSec");
        Duration window = interval.isEmpty()
                ? USUAL_INTERVAL
                : TimeSpan.parse(interval).duration().orElse(USUAL_INTERVAL);
        return unit.mayStart(now, window, window.isZero() ? 0 : burst());
    }
}
