package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.value.HealthCommand;
import io.fabric8.kubernetes.api.model.ExecAction;
import io.fabric8.kubernetes.api.model.Probe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a container's health is checked; what is not said is as Podman has it. */
final class Health {
    /** So often that it is never too often. */
    private static final int ALWAYS = Integer.MAX_VALUE;

    /**
     * A command with its line.
     *
     * @param spot the line
     * @param command the command
     */
    record Check(Spot spot, HealthCommand command) {}

    Optional<Check> check = Optional.empty();
    Optional<Check> startup = Optional.empty();
    boolean restarts;
    Optional<Duration> interval = Optional.of(Duration.ofSeconds(30));
    Duration timeout = Duration.ofSeconds(30);
    int retries = 3;
    Duration startPeriod = Duration.ZERO;
    Optional<Duration> startupInterval = Optional.of(Duration.ofSeconds(30));
    Duration startupTimeout = Duration.ofSeconds(30);
    int startupRetries;
    Optional<Duration> startLimit = Optional.empty();

    /** Gives the container its probes. */
    void finish(ContainerDraft container) {
        Optional<Check> found = check.filter(Health::isOne);
        if (found.isEmpty() || interval.isEmpty()) {
            return;
        }
        if (container.runs.ends()) {
            found.get()
                    .spot()
                    .dropped("nobody asks for the health of a Job", "let its command fail when it goes wrong");
            return;
        }
        container.model.setReadinessProbe(probe(found.get(), interval.get(), timeout, retries));
        if (restarts) {
            container.model.setLivenessProbe(probe(found.get(), interval.get(), timeout, retries));
        }
        startup(found.get(), interval.get()).ifPresent(container.model::setStartupProbe);
    }

    private Optional<Probe> startup(Check usual, Duration often) {
        return startup.filter(Health::isOne)
                .flatMap(own -> startupInterval.map(
                        ownOften -> probe(own, ownOften, startupTimeout, startupThreshold(ownOften))))
                .or(() -> Optional.of(startPeriod)
                        .filter(period -> restarts && !period.isZero())
                        .map(period -> probe(usual, often, timeout, times(period, often) + retries)));
    }

    private static boolean isOne(Check check) {
        return check.command().form() != HealthCommand.Form.NONE;
    }

    /** Without retries, the time that systemd gives the start counts. */
    private int startupThreshold(Duration often) {
        if (startupRetries > 0) {
            return startupRetries;
        }
        return startLimit.map(limit -> times(limit, often)).orElse(ALWAYS);
    }

    private static int times(Duration whole, Duration part) {
        long parts = (whole.toMillis() + part.toMillis() - 1) / Math.max(1, part.toMillis());
        return (int) Math.max(1, Math.min(ALWAYS, parts));
    }

    private static Probe probe(Check check, Duration interval, Duration timeout, int failures) {
        Probe probe = new Probe();
        probe.setExec(new ExecAction(command(check)));
        probe.setPeriodSeconds(seconds(interval));
        probe.setTimeoutSeconds(seconds(timeout));
        probe.setFailureThreshold(failures);
        return probe;
    }

    private static List<String> command(Check check) {
        List<String> words = new ArrayList<>();
        if (check.command().form() == HealthCommand.Form.SHELL) {
            words.addAll(List.of("/bin/sh", "-c"));
        }
        check.command().words().forEach(word -> words.add(check.spot().plain(word)));
        return words;
    }

    /** Whole seconds, one at least. */
    private static int seconds(Duration duration) {
        return (int) Math.max(1, Math.min(ALWAYS, (duration.toMillis() + 999) / 1000));
    }
}
