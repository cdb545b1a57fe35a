package dev.quadlet.systemd.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to a machine. When it is closed, what runs by it ends; the machine goes on. */
final class Connection {
    private final Machine machine;
    private final Set<FakeRunning> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Connection(Machine machine) {
        this.machine = machine;
    }

    boolean isClosed() {
        return closed;
    }

    /** One command or one operation on files, if there is a way. */
    void step() {
        if (closed) {
            throw new IllegalStateException(Machine.NAME + " is closed");
        }
        machine.step();
    }

    void add(FakeRunning command) {
        running.add(command);
    }

    void remove(FakeRunning command) {
        running.remove(command);
    }

    void close() {
        machine.clock.change(() -> closed = true);
        running.forEach(FakeRunning::close);
    }
}
