package dev.quadlet.systemd.deploy;

import dev.quadlet.systemd.host.HostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A deployment failed. The message tells what failed and why, with the last lines of the units' logs, and what the host is at
 * now.
 */
public final class DeployException extends HostException {
    private static final long serialVersionUID = 1;

    private final DeployPhase phase;
    private final transient List<UnitFailure> failures;
    private final boolean rolledBack;
    private final transient @Nullable RuntimeException rollbackFailure;

    private DeployException(
            String problem,
            String remedy,
            DeployPhase phase,
            List<UnitFailure> failures,
            boolean rolledBack,
            @Nullable RuntimeException rollbackFailure) {
        super(problem, remedy);
        this.phase = phase;
        this.failures = List.copyOf(failures);
        this.rolledBack = rolledBack;
        this.rollbackFailure = rollbackFailure;
    }

    /** A failure before anything was touched. */
    static DeployException untouched(String stack, DeployPhase phase, String problem, List<UnitFailure> failures) {
        return new DeployException(
                problem(stack, phase, problem, failures) + "\nThe host was not touched.",
                "Mend it and plan again.",
                phase,
                failures,
                true,
                null);
    }

    /** A failure after which the host is as it was before. */
    static DeployException rolledBack(
            String stack, DeployPhase phase, RuntimeException cause, List<UnitFailure> failures, String now) {
        DeployException failure = new DeployException(
                problem(stack, phase, said(cause), failures) + "\n" + now,
                "Mend it and plan again.",
                phase,
                failures,
                true,
                null);
        failure.initCause(cause);
        return failure;
    }

    /** A failure after which the way back failed, too. */
    static DeployException stuck(
            String stack,
            DeployPhase phase,
            RuntimeException cause,
            List<UnitFailure> failures,
            RuntimeException rollbackFailure) {
        DeployException failure = new DeployException(
                problem(stack, phase, said(cause), failures) + "\nThe way back failed, too: " + said(rollbackFailure),
                "Mend what is in the way; the next plan, apply or recover() goes on with the way back.",
                phase,
                failures,
                false,
                rollbackFailure);
        failure.initCause(cause);
        failure.addSuppressed(rollbackFailure);
        return failure;
    }

    private static String said(RuntimeException failure) {
        return String.valueOf(failure.getMessage());
    }

    private static String problem(String stack, DeployPhase phase, String problem, List<UnitFailure> failures) {
        String head = "The deployment of " + stack + " failed at " + phase + ": ";
        return failures.isEmpty()
                ? head + problem
                : head + failures.stream().map(UnitFailure::toString).collect(Collectors.joining("\n"));
    }

    /**
     * What the deployment was at.
     *
     * @return the phase
     */
    public DeployPhase phase() {
        return phase;
    }

    /**
     * Why units did not come up.
     *
     * @return one for each; empty when something else failed, which is the cause of this exception
     */
    public List<UnitFailure> failures() {
        return failures;
    }

    /**
     * Whether the host is as it was before the deployment.
     *
     * @return false when the way back failed, too
     */
    public boolean isRolledBack() {
        return rolledBack;
    }

    /**
     * Why the way back failed.
     *
     * @return the failure; empty when the host is as it was before
     */
    public Optional<RuntimeException> rollbackFailure() {
        return Optional.ofNullable(rollbackFailure);
    }
}
