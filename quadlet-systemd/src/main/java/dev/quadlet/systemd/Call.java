package dev.quadlet.systemd;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A blocking call as a future: cancelling interrupts it. */
final class Call<T> extends CompletableFuture<T> implements Runnable {
    private final Supplier<T> call;
    private @Nullable Thread runner;

    Call(Supplier<T> call) {
        this.call = call;
    }

    @Override
    public void run() {
        if (!begin()) {
            return;
        }
        try {
            complete(call.get());
        } catch (RuntimeException e) {
            completeExceptionally(e);
        } finally {
            end();
        }
    }

    private synchronized boolean begin() {
        runner = Thread.currentThread();
        return !isDone();
    }

    /** From here on nobody interrupts the thread; what was meant for this call shall not reach the next one. */
    private synchronized void end() {
        runner = null;
        if (isCancelled()) {
            Thread.interrupted();
        }
    }

    @Override
    public synchronized boolean cancel(boolean mayInterrupt) {
        boolean cancelled = super.cancel(mayInterrupt);
        if (cancelled && runner != null) {
            runner.interrupt();
        }
        return cancelled;
    }
}
