package dev.quadlet.systemd.testing;

import dev.quadlet.systemd.host.HostClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * The time of a {@link FakeHost}. It stands still until somebody waits: who sleeps, or calls a command that takes its time, moves
 * it on, so waiting for minutes is done at once.
 *
 * <p>A test with several threads {@linkplain #hold holds} the time. Then who waits does wait, until the test {@linkplain
 * #advance moves} it.
 */
public final class FakeClock implements HostClock {
    /** What happens at a time; of equal times the one that was planned first. */
    private record Event(Duration time, long order, Runnable what) {}

    /** Guards all that belongs to a host: what it does, it does at one moment of this clock. */
    private final ReentrantLock lock = new ReentrantLock();

    private final Condition changed = lock.newCondition();
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::time).thenComparingLong(Event::order));
    private final Instant start = Instant.now();
    private Duration now = Duration.ZERO;
    private long planned;
    private boolean held;

    FakeClock() {}

    @Override
    public Duration elapsed() {
        lock.lock();
        try {
            return now;
        } finally {
            lock.unlock();
        }
    }

    /**
     * What a clock on the wall shows: it began with the time of this machine when the host was made.
     *
     * @return the time
     */
    public Instant instant() {
        return start.plus(elapsed());
    }

    @Override
    public void sleep(Duration time) throws InterruptedException {
        await(() -> false, elapsed().plus(time));
    }

    /**
     * Moves the time on, and lets everything happen that is due.
     *
     * @param time how far
     */
    public void advance(Duration time) {
        lock.lock();
        try {
            Duration end = now.plus(time);
            while (now.compareTo(end) < 0) {
                step(end);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Lets time stand still also for those who wait, until it is {@linkplain #advance moved} or {@linkplain #release released}. */
    public void hold() {
        lock.lock();
        try {
            held = true;
        } finally {
            lock.unlock();
        }
    }

    /** Lets those who wait move the time again. */
    public void release() {
        lock.lock();
        try {
            held = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Takes the lock of everything; to be given back. */
    void enter() throws InterruptedException {
        lock.lockInterruptibly();
    }

    /** Gives the lock back, and lets those look who wait for a change. */
    void leave() {
        changed.signalAll();
        lock.unlock();
    }

    /** Does something that others may wait for. */
    void change(Runnable what) {
        lock.lock();
        try {
            what.run();
        } finally {
            leave();
        }
    }

    /** Plans what shall happen. */
    void after(Duration time, Runnable what) {
        lock.lock();
        try {
            planned++;
            events.add(new Event(now.plus(time), planned, what));
        } finally {
            lock.unlock();
        }
    }

    /** Waits, and moves the time meanwhile; false when the end comes first. */
    boolean await(BooleanSupplier done, Duration end) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!done.getAsBoolean()) {
                if (now.compareTo(end) >= 0) {
                    return false;
                }
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (held) {
                    changed.await();
                } else {
                    step(end);
                }
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until others have moved the time, or changed something. */
    void watch(BooleanSupplier done) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!done.getAsBoolean()) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private void step(Duration end) {
        Event next = events.peek();
        if (next == null || next.time().compareTo(end) > 0) {
            now = end;
        } else {
            events.remove();
            now = next.time();
            next.what().run();
        }
        changed.signalAll();
    }

    /** The time since the beginning. */
    @Override
    public String toString() {
        return elapsed().toString();
    }
}
