package dev.quadlet.systemd;

import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges by the states before and after a verb. Exit statuses do not tell which unit they speak of. */
final class Outcomes {
    private Outcomes() {}

    /** What became of units that were to be started. */
    static List<UnitOutcome> ofStart(Map<UnitName, UnitStatus> before, Map<UnitName, UnitStatus> after, String said) {
        return after.values().stream()
                .map(status -> new UnitOutcome(ofStart(before.get(status.unit()), status, said), status))
                .toList();
    }

    /** What became of units that were to be stopped. One that is not known does not run, which is what was asked for. */
    static List<UnitOutcome> ofStop(Map<UnitName, UnitStatus> after) {
        return after.values().stream()
                .map(status -> new UnitOutcome(ofStop(status), status))
                .toList();
    }

    /** Whether units are there; for verbs that change no state. */
    static List<UnitOutcome> ofPresence(Map<UnitName, UnitStatus> after) {
        return after.values().stream()
                .map(status -> new UnitOutcome(ofPresence(status), status))
                .toList();
    }

    private static Outcome ofPresence(UnitStatus status) {
        if (status.loadState().equals(LoadState.NOT_FOUND) && !status.isActive()) {
            return Outcome.NOT_FOUND;
        }
        return status.isActive() ? Outcome.ACTIVE : Outcome.STOPPED;
    }

    private static Outcome ofStop(UnitStatus status) {
        if (status.isFailed() || status.activeState().equals(ActiveState.INACTIVE)) {
            return Outcome.STOPPED;
        }
        return Outcome.PENDING;
    }

    private static Outcome ofStart(@Nullable UnitStatus before, UnitStatus after, String said) {
        return switch (after.loadState().text()) {
            case "not-found" -> Outcome.NOT_FOUND;
            case "masked" -> Outcome.MASKED;
            case "bad-setting", "error" -> Outcome.BAD_SETTING;
            default -> ofState(before, after, said);
        };
    }

    /** Whoever took a job back may be stopping the unit still, or have killed it. */
    private static Outcome ofState(@Nullable UnitStatus before, UnitStatus after, String said) {
        if (after.isActive()) {
            return Outcome.ACTIVE;
        }
        if (said.contains("Job for " + after.unit() + " canceled")) {
            return Outcome.CANCELED;
        }
        return switch (after.activeState().text()) {
            case "failed" -> ofFailure(after);
            case "inactive" -> ofInactive(before, after, said);
            case "deactivating" -> isDying(after) ? ofFailure(after) : Outcome.PENDING;
            default -> after.subState().startsWith("auto-restart") ? Outcome.RESTARTING : Outcome.PENDING;
        };
    }

    /** It failed, and what is to be done after that is not done yet. */
    private static boolean isDying(UnitStatus after) {
        return after.job().isEmpty()
                && !after.result().isEmpty()
                && !after.result().equals("success");
    }

    /** A limit that was hit leaves the reason of the last failure, but as many restarts as were allowed. */
    static Outcome ofFailure(UnitStatus failed) {
        boolean oftenEnough = failed.restarts() > 0
                && failed.restarts() >= failed.startLimit().orElse(Integer.MAX_VALUE);
        if (oftenEnough) {
            return Outcome.START_LIMIT;
        }
        return switch (failed.result()) {
            case "start-limit-hit" -> Outcome.START_LIMIT;
            case "exit-code" -> Outcome.EXIT_CODE;
            case "signal", "core-dump" -> Outcome.SIGNAL;
            case "timeout", "watchdog" -> Outcome.TIMED_OUT;
            case "oom-kill" -> Outcome.OUT_OF_MEMORY;
            default -> Outcome.FAILED;
        };
    }

    /**
     * A new invocation means that it ran. systemd soon forgets units that do not run and did not fail; then their states are
     * those of units that were never started, and only what systemctl says is left.
     */
    private static Outcome ofInactive(@Nullable UnitStatus before, UnitStatus after, String said) {
        if (!after.conditionMet() && isNew("ConditionTimestampMonotonic", before, after)) {
            return Outcome.SKIPPED;
        }
        if (isNew("InvocationID", before, after)) {
            return Outcome.ENDED;
        }
        return after.job().isPresent() ? Outcome.PENDING : ofWords(after.unit(), said);
    }

    private static Outcome ofWords(UnitName unit, String said) {
        if (said.contains("Assertion failed on job for " + unit)) {
            return Outcome.ASSERTION_FAILED;
        }
        if (said.contains("A dependency job for " + unit + " failed")) {
            return Outcome.DEPENDENCY_FAILED;
        }
        return said.contains("Job for " + unit) ? Outcome.NOT_ACTIVE : Outcome.INACTIVE;
    }

    /** Whether it has another value than before, and one at all: what is forgotten is empty, or the zero time. */
    private static boolean isNew(String property, @Nullable UnitStatus before, UnitStatus after) {
        String now = after.property(property);
        boolean known = !now.isEmpty() && !now.equals("0");
        return known && (before == null || !before.property(property).equals(now));
    }
}
