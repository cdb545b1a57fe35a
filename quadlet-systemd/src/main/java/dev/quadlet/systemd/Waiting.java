package dev.quadlet.systemd;

import dev.quadlet.systemd.host.CommandInterruptedException;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.UnitName;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Asks again and again until units are as wanted. */
final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Host host;
    private final UnitCondition condition;
    private final Settling settling;
    private final boolean healthy;
    private final Set<UnitName> met = new HashSet<>();

    Waiting(Host host, UnitCondition condition, Duration settle, boolean healthy) {
        this.host = host;
        this.condition = condition;
        this.settling = new Settling(settle);
        this.healthy = healthy;
    }

    List<UnitStatus> await(Supplier<Map<UnitName, UnitStatus>> ask, Duration timeout) {
        Duration end = host.clock().elapsed().plus(timeout);
        while (true) {
            Collection<UnitStatus> now = ask.get().values();
            List<UnitOutcome> hopeless =
                    now.stream().map(this::hopeless).flatMap(Optional::stream).toList();
            if (!hopeless.isEmpty()) {
                throw UnitException.of("await " + condition, hopeless);
            }
            Map<String, Health> health = healthy ? ContainerHealth.of(host) : Map.of();
            List<String> lacking = now.stream()
                    .filter(status -> !isReached(status, healthOf(status, health)))
                    .map(status -> status + (healthy ? ", health: " + healthOf(status, health) : ""))
                    .toList();
            if (lacking.isEmpty()) {
                return List.copyOf(now);
            }
            if (host.clock().elapsed().compareTo(end) >= 0) {
                throw new WaitTimeoutException(toString(), timeout, lacking, List.copyOf(now));
            }
            pause();
        }
    }

    /** One that failed; and one that was as wanted, then ended well, and is not started again. */
    private Optional<UnitOutcome> hopeless(UnitStatus status) {
        if (condition.isHopeless(status)) {
            return Optional.of(new UnitOutcome(Outcomes.ofFailure(status), status));
        }
        if (condition.isMet(status)) {
            met.add(status.unit());
            return Optional.empty();
        }
        boolean ended = met.contains(status.unit())
                && status.activeState().equals(ActiveState.INACTIVE)
                && status.job().isEmpty();
        return ended ? Optional.of(new UnitOutcome(Outcome.NOT_ACTIVE, status)) : Optional.empty();
    }

    private boolean isReached(UnitStatus status, Health health) {
        if (condition.isMet(status) && health.isGood()) {
            return settling.isSettled(status, host.clock().elapsed());
        }
        settling.forget(status.unit());
        return false;
    }

    private static Health healthOf(UnitStatus status, Map<String, Health> health) {
        return health.getOrDefault(status.unit().text(), Health.NONE);
    }

    private void pause() {
        try {
            host.clock().sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandInterruptedException("Waiting until " + this);
        }
    }

    /** What is waited for. */
    @Override
    public String toString() {
        return condition + (healthy ? " and healthy" : "");
    }
}
