package dev.quadlet.examples.operate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The hosts of an environment, one after the other or some at once; after a failure none is begun. */
final class Round {
    private final List<String> hosts;
    private final int atOnce;
    private final boolean stopping;
    private final AtomicBoolean failed = new AtomicBoolean();

    Round(List<String> hosts, int atOnce, boolean stopping) {
        this.hosts = hosts;
        this.atOnce = atOnce;
        this.stopping = stopping;
    }

    /** Tells what came of each host, in their order. */
    void run(Function<String, Answer> work, BiConsumer<String, Answer> told) {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (String host : hosts) {
                answers.add(threads.submit(() -> answer(work, host)));
            }
            for (int i = 0; i < hosts.size(); i++) {
                told.accept(hosts.get(i), answers.get(i).get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException defect ? defect : new IllegalStateException(e.getCause());
        } finally {
            end(threads);
        }
    }

    /** What still runs is interrupted, and closes its connection. */
    private static void end(ExecutorService threads) {
        boolean interrupted = Thread.interrupted();
        threads.shutdownNow();
        try {
            threads.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(Function<String, Answer> work, String host) {
        if (failed.get() && stopping) {
            return Answer.failed(ExitStatus.FAILED, "Not touched, because of the failure before.");
        }
        Answer answer = work.apply(host);
        if (answer.isFailure()) {
            failed.set(true);
        }
        return answer;
    }
}
