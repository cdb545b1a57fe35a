package dev.quadlet.systemd.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a unit is at the moment. */
final class UnitState {
    private final String name;
    private final Deque<Duration> starts = new ArrayDeque<>();

    String active = "inactive";
    String sub = "dead";
    String result = "success";
    String invocation = "";
    String health = "";
    int restarts;
    int pid;
    int exitCode;
    int exitStatus;
    boolean conditionHolds = true;
    Optional<Duration> conditionAsked = Optional.empty();
    Optional<Instant> activeSince = Optional.empty();
    Optional<Instant> inactiveSince = Optional.empty();

    @Nullable
    Job job;

    private @Nullable ServiceRun run;
    private long epoch;

    UnitState(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    boolean isActive() {
        return active.equals("active");
    }

    boolean isActivating() {
        return active.equals("activating");
    }

    /** Whether it does not run and is not about to. */
    boolean isDown() {
        return active.equals("inactive") || active.equals("failed");
    }

    void become(String newActive, String newSub) {
        active = newActive;
        sub = newSub;
    }

    /** From here on, what was planned before does not happen any more. */
    long nextEpoch() {
        epoch++;
        return epoch;
    }

    long epoch() {
        return epoch;
    }

    void runs(ServiceRun running) {
        run = running;
    }

    Optional<ServiceRun> run() {
        return Optional.ofNullable(run);
    }

    /** Notes a start, unless there were too many in the last time. */
    boolean mayStart(Duration now, Duration interval, int burst) {
        while (!starts.isEmpty() && now.minus(starts.element()).compareTo(interval) > 0) {
            starts.remove();
        }
        if (burst > 0 && starts.size() >= burst) {
            return false;
        }
        starts.add(now);
        return true;
    }

    /** Forgets that it failed, and how often it was started. */
    void reset() {
        starts.clear();
        restarts = 0;
        if (active.equals("failed")) {
            become("inactive", "dead");
            result = "success";
        }
    }
}
