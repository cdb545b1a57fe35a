package dev.quadlet.systemd;

import dev.quadlet.value.UnitName;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sees that a unit stays as it is: the same run, and no restart, for a while. */
final class Settling {
    private record Seen(List<Object> run, Duration since) {}

    private final Duration window;
    private final Map<UnitName, Seen> seen = new HashMap<>();

    Settling(Duration window) {
        this.window = window;
    }

    /** Whether a unit that is as wanted has been in the same run for as long as it shall. */
    boolean isSettled(UnitStatus status, Duration now) {
        List<Object> run = List.of(status.invocationId(), status.restarts());
        Seen before = seen.get(status.unit());
        if (before == null || !before.run().equals(run)) {
            before = new Seen(run, now);
            seen.put(status.unit(), before);
        }
        return now.minus(before.since()).compareTo(window) >= 0;
    }

    /** A unit that is not as wanted begins anew. */
    void forget(UnitName unit) {
        seen.remove(unit);
    }
}
