package dev.quadlet.systemd.deploy;

import dev.quadlet.systemd.ActiveState;
import dev.quadlet.systemd.Cursor;
import dev.quadlet.systemd.Health;
import dev.quadlet.systemd.Journal;
import dev.quadlet.systemd.LogEntry;
import dev.quadlet.systemd.LogQuery;
import dev.quadlet.systemd.Podman;
import dev.quadlet.systemd.UnitException;
import dev.quadlet.systemd.UnitOutcome;
import dev.quadlet.systemd.UnitStatus;
import dev.quadlet.systemd.WaitTimeoutException;
import dev.quadlet.systemd.host.HostException;
import dev.quadlet.systemd.host.Secrets;
import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Finds out why units did not come up, and reads what they wrote. */
final class Causes {
    private static final int LINES = 20;

    /** What podman exits with when it cannot run a container. */
    private static final int PODMAN_FAILED = 125;

    private static final List<String> NO_IMAGE = List.of(
            "image not known",
            "initializing source",
            "unable to copy from source",
            "manifest unknown",
            "pinging container registry");

    private final Journal journal;
    private final Podman podman;
    private final Secrets secrets;
    private final Optional<Cursor> begin;

    Causes(Journal journal, Podman podman, Secrets secrets) {
        this.journal = journal;
        this.podman = podman;
        this.secrets = secrets;
        this.begin = cursor(journal);
    }

    /** A journal that cannot be read is no reason not to deploy. */
    private static Optional<Cursor> cursor(Journal journal) {
        try {
            return journal.cursor();
        } catch (HostException e) {
            return Optional.empty();
        }
    }

    List<UnitFailure> of(RuntimeException failure) {
        if (failure instanceof UnitException units) {
            return units.failed().stream().map(this::failure).toList();
        }
        if (failure instanceof EndedException ended) {
            return ended.outcomes().stream().map(this::failure).toList();
        }
        if (failure instanceof WaitTimeoutException waiting) {
            Map<UnitName, Health> health = podman.health(
                    waiting.statuses().stream().map(UnitStatus::unit).toList());
            return waiting.statuses().stream()
                    .map(status -> waited(status, health.getOrDefault(status.unit(), Health.NONE)))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return List.of();
    }

    private Optional<UnitFailure> waited(UnitStatus status, Health health) {
        boolean sick = !health.equals(Health.NONE) && !health.equals(Health.HEALTHY);
        if (status.isActive() && !sick) {
            return Optional.empty();
        }
        FailureCause late = isEnded(status) ? FailureCause.ENDED : FailureCause.TIMED_OUT;
        FailureCause cause = status.isActive() ? FailureCause.UNHEALTHY : late;
        String detail = status.isActive()
                ? "health: " + health + lastCheck(status.unit())
                : status.activeState() + ", " + status.subState();
        boolean looping = status.restarts() > 0 && !status.isActive();
        return Optional.of(
                new UnitFailure(status.unit().text(), looping ? FailureCause.EXIT_CODE : cause, detail, log(status)));
    }

    /** What only the check itself knows: that nobody listens, or that its program is not in the image. */
    private String lastCheck(UnitName unit) {
        try {
            return podman.lastHealthCheck(unit)
                    .map(check -> "; the last check exited with " + check.status() + said(check.output()))
                    .map(secrets::hide)
                    .orElse("");
        } catch (HostException e) {
            return "";
        }
    }

    private static String said(String output) {
        return output.isEmpty() ? "" : ": " + output;
    }

    private UnitFailure failure(UnitOutcome outcome) {
        List<String> log = log(outcome.status());
        return new UnitFailure(outcome.unit().text(), cause(outcome, log), outcome.toString(), log);
    }

    private static FailureCause cause(UnitOutcome outcome, List<String> log) {
        UnitStatus status = outcome.status();
        return switch (outcome.outcome()) {
            case EXIT_CODE, FAILED, RESTARTING -> exited(status, log);
            case NOT_ACTIVE -> isEnded(status) ? FailureCause.ENDED : exited(status, log);
            case ENDED, INACTIVE -> FailureCause.ENDED;
            case START_LIMIT -> isImageMissing(status, log) ? FailureCause.IMAGE_MISSING : FailureCause.START_LIMIT;
            case SIGNAL -> FailureCause.SIGNAL;
            case OUT_OF_MEMORY -> FailureCause.OUT_OF_MEMORY;
            case TIMED_OUT, PENDING -> mentions(log, "unhealthy") ? FailureCause.UNHEALTHY : FailureCause.TIMED_OUT;
            case DEPENDENCY_FAILED -> FailureCause.DEPENDENCY;
            case ASSERTION_FAILED, SKIPPED -> FailureCause.CONDITION;
            case MASKED -> FailureCause.MASKED;
            case CANCELED -> FailureCause.CANCELED;
            case NOT_FOUND, BAD_SETTING -> FailureCause.REJECTED;
            case ACTIVE, STOPPED -> FailureCause.UNKNOWN;
        };
    }

    private static boolean isEnded(UnitStatus status) {
        return status.activeState().equals(ActiveState.INACTIVE)
                && status.result().equals("success");
    }

    private static FailureCause exited(UnitStatus status, List<String> log) {
        if (isImageMissing(status, log)) {
            return FailureCause.IMAGE_MISSING;
        }
        return status.result().equals("exit-code") ? FailureCause.EXIT_CODE : FailureCause.UNKNOWN;
    }

    private static boolean isImageMissing(UnitStatus status, List<String> log) {
        return status.mainStatus().orElse(0) == PODMAN_FAILED
                && NO_IMAGE.stream().anyMatch(words -> mentions(log, words));
    }

    private static boolean mentions(List<String> log, String words) {
        return log.stream().anyMatch(line -> line.contains(words));
    }

    /** Of the last run, if there was one: not how the one before was stopped. */
    private List<String> log(UnitStatus status) {
        try {
            LogQuery query = query(status).last(LINES);
            return journal.read(begin.map(query::after).orElse(query)).stream()
                    .map(LogEntry::text)
                    .map(secrets::hide)
                    .toList();
        } catch (HostException e) {
            return List.of("(its journal cannot be read: " + e.getMessage() + ")");
        }
    }

    private LogQuery query(UnitStatus status) {
        LogQuery all = LogQuery.of(status.unit());
        OptionalLong process = status.lastMainPid();
        return status.invocationId()
                .map(id -> process.isPresent() && begin.isPresent()
                        ? all.invocation(id, process.getAsLong())
                        : all.invocation(id))
                .orElse(all);
    }
}
