package dev.quadlet.examples.lab;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.TestAbortedException;

/** Steps that build on each other, each a test of its own; after one that fails the others are not tried. */
public final class Story {
    private static final ReadWriteLock NEIGHBOURS = new ReentrantReadWriteLock(true);

    private final String name;
    private final List<Step> steps = new ArrayList<>();
    private volatile boolean broken;

    /** A story without steps. */
    public Story(String name) {
        this.name = name;
    }

    /** One more step. */
    public Story step(String what, Executable work) {
        steps.add(new Step(what, NEIGHBOURS.readLock(), work));
        return this;
    }

    /** One more step, while which no step of another story is done: it measures. */
    public Story alone(String what, Executable work) {
        steps.add(new Step(what, NEIGHBOURS.writeLock(), work));
        return this;
    }

    /** Begins, in a thread of its own; the tests wait for their steps. */
    public DynamicContainer begin() {
        Thread thread = new Thread(() -> steps.forEach(this::run), name);
        thread.setDaemon(true);
        thread.start();
        return dynamicContainer(name, steps.stream().map(step -> dynamicTest(step.what, step::await)));
    }

    private void run(Step step) {
        step.run(broken);
        broken |= step.failure.isPresent();
    }

    /** A row for each step, a column for each story: how long it took, or that it failed. */
    public static String table(List<Story> stories) {
        StringBuilder table = new StringBuilder("| |");
        stories.forEach(story -> table.append(' ').append(story.name).append(" |"));
        table.append("\n|---|").append("---|".repeat(stories.size())).append('\n');
        for (int row = 0; row < stories.get(0).steps.size(); row++) {
            table.append("| ").append(stories.get(0).steps.get(row).what).append(" |");
            for (Story story : stories) {
                table.append(' ').append(story.steps.get(row)).append(" |");
            }
            table.append('\n');
        }
        return table.toString();
    }

    private static final class Step {
        private final String what;
        private final Lock lock;
        private final Executable work;
        private final CountDownLatch done = new CountDownLatch(1);
        private Optional<Throwable> failure = Optional.empty();
        private Duration took = Duration.ZERO;

        Step(String what, Lock lock, Executable work) {
            this.what = what;
            this.lock = lock;
            this.work = work;
        }

        void run(boolean broken) {
            lock.lock();
            try {
                long begin = System.nanoTime();
                failure = broken ? Optional.of(new TestAbortedException("A step before it failed")) : failed();
                took = Duration.ofNanos(System.nanoTime() - begin);
            } finally {
                lock.unlock();
                done.countDown();
            }
        }

        private Optional<Throwable> failed() {
            try {
                work.execute();
                return Optional.empty();
            } catch (Throwable e) {
                return Optional.of(e);
            }
        }

        void await() throws Throwable {
            done.await();
            if (failure.isPresent()) {
                throw failure.get();
            }
        }

        @Override
        public String toString() {
            return failure.map(reason -> reason instanceof TestAbortedException ? "–" : "failed")
                    .orElseGet(() -> took.toSeconds() + " s");
        }
    }
}
