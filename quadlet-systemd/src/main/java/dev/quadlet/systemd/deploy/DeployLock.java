package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.host.RunningCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Keeps other deployers of a scope out, on whatever way they come. flock(1) holds the lock on the host until its input ends:
 * when it is closed, when this program is killed, and when the connection breaks.
 */
final class DeployLock implements AutoCloseable {
    private final RunningCommand holder;

    private DeployLock(RunningCommand holder) {
        this.holder = holder;
    }

    static DeployLock take(Host host, Path state) {
        host.files().createDirectories(state, PosixFilePermissions.fromString("rwx------"));
        Path file = state.resolve("lock");
        RunningCommand holder = host.start(Command.of(
                "flock", "--nonblock", "--conflict-exit-code", "75", file.toString(), "sh", "-c", "echo locked; cat"));
        try {
            String said = new BufferedReader(new InputStreamReader(holder.output(), UTF_8)).readLine();
            if ("locked".equals(said)) {
                return new DeployLock(holder);
            }
        } catch (IOException e) {
            // It ended; what it said is asked below.
        }
        String errors = holder.errors().strip();
        holder.close();
        throw new DeployConflictException(
                errors.isEmpty()
                        ? "Somebody else deploys on " + host + " (" + file + " is locked)"
                        : "No lock on " + host + ": " + errors,
                errors.isEmpty() ? "Try again when that is done." : "Is flock(1) of util-linux installed there?");
    }

    /** Fails when it is no longer held: a connection that broke gave it up. */
    void check() {
        if (!holder.isRunning()) {
            throw new DeployConflictException(
                    "The lock of the deployment was lost: " + holder.errors().strip(),
                    "Was the connection cut? The next plan, apply or recover() brings the host to one whole revision.");
        }
    }

    /** Waits until the lock is free. */
    @Override
    public void close() {
        try {
            holder.input().close();
            holder.output().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // It ended already.
        }
        holder.close();
    }
}
