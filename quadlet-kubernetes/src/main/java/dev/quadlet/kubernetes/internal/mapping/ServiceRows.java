package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.key.ServiceKeys;
import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.source.Severity;
import dev.quadlet.value.ByteSize;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.RestartPolicy;
import dev.quadlet.value.ServiceType;
import java.math.BigDecimal;
import java.util.function.BiConsumer;

/** What systemd does with a service. */
final class ServiceRows {
    static final Table<Draft> TABLE = new Table<Draft>("Service")
            .kept("Type", "a Job", "`oneshot`; all others run as a Deployment", ServiceRows::type)
            .meaningless("RemainAfterExit", "a Job that has ended stays")
            .changed(
                    "Restart",
                    "restartPolicy",
                    "a Deployment is always restarted; a Job tries again unless it is `no`",
                    ServiceRows::restart)
            .dropped(
                    Severity.NOTICE,
                    "Kubernetes waits ten seconds, and longer each time, up to five minutes",
                    "",
                    "RestartSec",
                    "RestartSteps",
                    "RestartMaxDelaySec")
            .kept(
                    "TimeoutStartSec",
                    "startupProbe.failureThreshold",
                    "with `HealthStartupCmd=` without retries; pulling an image takes its time",
                    ServiceRows::startLimit)
            .meaningless("TimeoutStopSec", "`StopTimeout=` says how long the container has")
            .meaningless("TimeoutSec", "`StopTimeout=` says how long the container has")
            .kept(
                    "MemoryMax",
                    "resources.limits.memory",
                    "not for percents",
                    (draft, spot) -> memory(
                            draft,
                            spot,
                            spot.one(ServiceKeys.MEMORY_MAX),
                            (container, size) -> container.limit("memory", size)))
            .kept(
                    "MemoryMin",
                    "resources.requests.memory",
                    "not for percents",
                    (draft, spot) -> memory(
                            draft,
                            spot,
                            spot.one(ServiceKeys.MEMORY_MIN),
                            (container, size) -> container.request("memory", size)))
            .changed(
                    "MemoryLow",
                    "resources.requests.memory",
                    "not for percents",
                    (draft, spot) -> memory(
                            draft,
                            spot,
                            spot.one(ServiceKeys.MEMORY_LOW),
                            (container, size) -> container.request("memory", size)))
            .kept("CPUQuota", "resources.limits.cpu", "", ServiceRows::processors)
            .meaningless("Environment", "for variables in other keys, which are filled in")
            .meaningless("EnvironmentFile", "for variables in other keys, which are filled in")
            .changed("ExecStartPre", "nothing", "that a directory for data is made, is not needed", ServiceRows::before)
            .others(
                    Severity.WARNING,
                    "that is systemd's doing on a host, and nothing comes of it",
                    "see whether a key of [Container] says it, or the cluster needs it at all");

    private ServiceRows() {}

    private static void type(Draft draft, Spot spot) {
        boolean once = spot.one(ServiceKeys.TYPE).equals(ServiceType.ONESHOT);
        draft.container().ifPresent(container -> container.once = once);
    }

    private static void restart(Draft draft, Spot spot) {
        RestartPolicy policy = spot.one(ServiceKeys.RESTART);
        draft.container().ifPresent(container -> container.triesAgain = !policy.equals(RestartPolicy.NO));
        boolean once = draft.context
                .settings()
                .value("Service", "Type")
                .filter("oneshot"::equals)
                .isPresent();
        if (draft.container().isPresent() && !once && !policy.equals(RestartPolicy.ALWAYS)) {
            spot.changed(
                    "a Deployment starts the container again whenever it ends",
                    "write Type=oneshot for what ends by itself");
        }
    }

    private static void startLimit(Draft draft, Spot spot) {
        draft.container()
                .ifPresent(container -> container.health.startLimit =
                        spot.one(ServiceKeys.TIMEOUT_START_SEC).duration());
    }

    private static void memory(Draft draft, Spot spot, ByteSize size, BiConsumer<ContainerDraft, String> set) {
        if (size.equals(ByteSize.INFINITY)) {
            return;
        }
        String quantity = Quantities.of(size);
        draft.container()
                .ifPresentOrElse(
                        container -> set.accept(container, quantity),
                        () -> spot.dropped("resources are those of containers", "write it into the containers' units"));
    }

    private static void processors(Draft draft, Spot spot) {
        String percent = spot.text();
        if (!percent.endsWith("%")) {
            throw new IllegalArgumentException("it is no percentage");
        }
        BigDecimal thousandths =
                new BigDecimal(percent.substring(0, percent.length() - 1).strip()).movePointRight(1);
        draft.container()
                .ifPresentOrElse(
                        container -> container.limit("cpu", thousandths.toBigInteger() + "m"),
                        () -> spot.dropped("resources are those of containers", "write it into the containers' units"));
    }

    /** A directory for data is made by {@code mkdir} or {@code install}. */
    private static void before(Draft draft, Spot spot) {
        for (CommandLine command : spot.values(ServiceKeys.EXEC_START_PRE)) {
            String program =
                    command.words().isEmpty() ? "" : command.words().get(0).toString();
            String name = program.substring(program.lastIndexOf('/') + 1);
            if (name.equals("mkdir") || name.equals("install")) {
                spot.unneeded("a claim needs no directory that is made before");
            } else if (draft.workload().isPresent()) {
                spot.dropped(
                        "nothing runs it before the container starts", "write an init container that does the same");
            }
        }
    }
}
