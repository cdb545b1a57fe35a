package dev.quadlet.systemd.deploy;

import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.UnitException;
import dev.quadlet.systemd.UnitStatus;
import dev.quadlet.systemd.WaitTimeoutException;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.UnitName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings a host back to what was before a deployment: after a failure, or after a program that was killed. */
final class WayBack {
    private final Systemd systemd;
    private final Store store;
    private final Switch steps;
    private final Progress progress;
    private final Duration patience;

    WayBack(Host host, Systemd systemd, Layout layout, Store store, Progress progress, Duration patience) {
        this.systemd = systemd;
        this.store = store;
        this.progress = progress;
        this.patience = patience;
        this.steps = new Switch(host, systemd, layout, store, progress);
    }

    /** Ends what an earlier deployment left. One that had committed is only to be told so. */
    Optional<Recovery> recover(DeployLock lock) {
        Optional<Intent> found = store.intent();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        lock.check();
        Intent intent = found.get();
        int current = store.current().orElse(0);
        if (current == intent.number()) {
            store.end();
            return Optional.of(recovery(intent, current, List.of(), List.of()));
        }
        try {
            List<UnitName> again = back(intent);
            List<UnitName> down = start(intent, again);
            end(intent);
            return Optional.of(recovery(intent, current, again, down));
        } catch (RuntimeException e) {
            throw DeployException.stuck(intent.after().stack(), DeployPhase.ROLLBACK, e, List.of(), e);
        }
    }

    private static Recovery recovery(Intent intent, int current, List<UnitName> again, List<UnitName> down) {
        return new Recovery(intent.after().stack(), current, intent.number(), again, down);
    }

    /** Those that do not come up with the old files, either: what mends them is another deployment, or the removal. */
    private List<UnitName> start(Intent intent, List<UnitName> again) {
        try {
            steps.start(intent.before(), again, patience);
            return List.of();
        } catch (UnitException | WaitTimeoutException | EndedException e) {
            return systemd.status(again).values().stream()
                    .filter(status -> !status.isActive())
                    .map(UnitStatus::unit)
                    .toList();
        }
    }

    /** What to throw after a failure; an interrupt waits until the host is whole. */
    DeployException after(RuntimeException cause, DeployPhase phase, Causes causes, Intent intent) {
        boolean interrupted = Thread.interrupted();
        try {
            List<UnitFailure> failures =
                    cause instanceof NotLoadedException wrong ? wrong.failures() : explain(causes, cause);
            return undone(cause, phase, failures, intent);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static List<UnitFailure> explain(Causes causes, RuntimeException cause) {
        try {
            return causes.of(cause);
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
            return List.of();
        }
    }

    private DeployException undone(
            RuntimeException cause, DeployPhase phase, List<UnitFailure> failures, Intent intent) {
        String stack = intent.after().stack();
        try {
            List<UnitName> again = back(intent);
            steps.start(intent.before(), again, patience);
            end(intent);
            int current = store.current().orElse(0);
            String now = current == 0
                    ? "The stack was taken away again."
                    : "The host is back at revision " + current + ", active and healthy.";
            return DeployException.rolledBack(stack, phase, cause, failures, now);
        } catch (RuntimeException e) {
            return DeployException.stuck(stack, phase, cause, failures, e);
        }
    }

    /** Puts the files back, and says what is to be started. Each step can be done again when this is killed, too. */
    private List<UnitName> back(Intent intent) {
        progress.enter(DeployPhase.ROLLBACK);
        steps.stop(added(intent));
        steps.disable(intent.after(), intent.before());
        steps.files(intent.before(), intent.after());
        steps.reload();
        List<UnitName> again = again(intent);
        removeNewNetworks(intent, again);
        steps.enable(intent.before());
        return again;
    }

    private void end(Intent intent) {
        store.discard(intent.number());
        store.end();
        if (store.current().isEmpty()) {
            store.forget();
        }
    }

    /** Networks whose settings would have changed: one that is there would stay as it is. */
    private void removeNewNetworks(Intent intent, List<UnitName> again) {
        List<UnitName> networks = intent.before().resources().stream()
                .filter(resource -> resource.kind().equals("network"))
                .map(Installation.Resource::unit)
                .filter(unit -> isOther(
                        intent.before().byUnit().get(unit),
                        intent.after().byUnit().get(unit)))
                .map(UnitName::of)
                .toList();
        if (!networks.isEmpty()) {
            steps.stop(again);
            steps.removeNetworks(intent.before(), networks);
        }
    }

    private static boolean isOther(@Nullable Member before, @Nullable Member after) {
        return before != null && after != null && !before.inputs().equals(after.inputs());
    }

    private static List<UnitName> added(Intent intent) {
        return intent.after().members().stream()
                .filter(member -> !intent.before().byUnit().containsKey(member.unit()))
                .map(member -> UnitName.of(member.unit()))
                .toList();
    }

    /** Those that ran and were touched, as far as there still are such units. */
    private List<UnitName> again(Intent intent) {
        List<UnitName> running = intent.running().stream().map(UnitName::of).toList();
        return running.isEmpty()
                ? List.of()
                : systemd.status(running).values().stream()
                        .filter(UnitStatus::isLoaded)
                        .map(UnitStatus::unit)
                        .toList();
    }
}
