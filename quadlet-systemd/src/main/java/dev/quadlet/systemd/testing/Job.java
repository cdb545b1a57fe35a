package dev.quadlet.systemd.testing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that a manager was asked to do with a unit. */
final class Job {
    /** What is to be done. */
    enum Kind {
        START,
        STOP
    }

    /** How it ended, in systemd's words. */
    enum Result {
        DONE,
        FAILED,
        TIMEOUT,
        DEPENDENCY,
        CANCELED,
        ASSERT
    }

    private final int number;
    private final Kind kind;
    private final UnitState unit;
    private final UnitFile file;
    private boolean begun;
    private @Nullable Result result;

    Job(int number, Kind kind, UnitState unit, UnitFile file) {
        this.number = number;
        this.kind = kind;
        this.unit = unit;
        this.file = file;
    }

    int number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    UnitState unit() {
        return unit;
    }

    UnitFile file() {
        return file;
    }

    void begin() {
        begun = true;
    }

    boolean isWaiting() {
        return !begun && result == null;
    }

    boolean isOver() {
        return result != null;
    }

    /** How it ended; empty while it goes on. */
    Optional<Result> result() {
        return Optional.ofNullable(result);
    }

    /** Ends it, once. */
    void end(Result how) {
        if (result == null) {
            result = how;
            unit.job = null;
        }
    }
}
