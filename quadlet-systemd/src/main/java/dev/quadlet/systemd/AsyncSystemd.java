package dev.quadlet.systemd;

import dev.quadlet.value.UnitName;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * {@link Systemd} for callers that do not wait. A future ends as the call does, with its result or its exception. Cancelling
 * one interrupts its call: the command is killed, and what systemd was asked for goes on.
 */
public final class AsyncSystemd {
    private final Systemd systemd;
    private final Executor executor;

    AsyncSystemd(Systemd systemd, Executor executor) {
        this.systemd = systemd;
        this.executor = executor;
    }

    /**
     * Any call.
     *
     * @param <T> what it returns
     * @param call what to do with the manager
     * @return its result
     */
    public <T> CompletableFuture<T> call(Function<Systemd, T> call) {
        Call<T> future = new Call<>(() -> call.apply(systemd));
        executor.execute(future);
        return future;
    }

    /**
     * As {@link Systemd#daemonReload}.
     *
     * @return ends when the units are read
     */
    public CompletableFuture<Void> daemonReload() {
        return call(manager -> {
            manager.daemonReload();
            return null;
        });
    }

    /**
     * As {@link Systemd#status(Collection)}.
     *
     * @param units the units
     * @return their statuses
     */
    public CompletableFuture<Map<UnitName, UnitStatus>> status(Collection<UnitName> units) {
        return call(manager -> manager.status(units));
    }

    /**
     * As {@link Systemd#start}.
     *
     * @param units the units
     * @return what became of each
     */
    public CompletableFuture<List<UnitOutcome>> start(UnitName... units) {
        return call(manager -> manager.start(units));
    }

    /**
     * As {@link Systemd#restart}.
     *
     * @param units the units
     * @return what became of each
     */
    public CompletableFuture<List<UnitOutcome>> restart(UnitName... units) {
        return call(manager -> manager.restart(units));
    }

    /**
     * As {@link Systemd#stop}.
     *
     * @param units the units
     * @return what became of each
     */
    public CompletableFuture<List<UnitOutcome>> stop(UnitName... units) {
        return call(manager -> manager.stop(units));
    }

    /**
     * As {@link Systemd#awaitHealthy}.
     *
     * @param units the units
     * @param timeout how long to wait
     * @return how they are then
     */
    public CompletableFuture<List<UnitStatus>> awaitHealthy(Collection<UnitName> units, Duration timeout) {
        return call(manager -> manager.awaitHealthy(units, timeout));
    }
}
