package dev.quadlet.systemd.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.HostException;
import dev.quadlet.systemd.host.RunningCommand;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A program that runs on a thread of its own until it ends or is closed. */
final class FakeRunning implements RunningCommand {
    private static final long PATIENCE = 5000;

    private final Pipe input = new Pipe();
    private final Pipe output = new Pipe();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final Thread thread;
    private final Runnable afterwards;
    private volatile boolean ended;

    FakeRunning(FakeHost host, Command command, FakeProgram program, Runnable afterwards) {
        FakeCall.Streams streams = new FakeCall.Streams(input.reader(), output.writer(), errors);
        FakeCall call = FakeCall.inBackground(host, command, streams);
        this.afterwards = afterwards;
        this.thread = new Thread(() -> run(program, call), "quadlet-fake");
        thread.setDaemon(true);
    }

    FakeRunning started() {
        thread.start();
        return this;
    }

    private void run(FakeProgram program, FakeCall call) {
        try {
            program.run(call);
        } catch (InterruptedException | UncheckedIOException | HostException killed) {
            // It was closed, or the host was.
        } finally {
            end();
        }
    }

    private void end() {
        ended = true;
        output.close();
        input.close();
        afterwards.run();
    }

    @Override
    public InputStream output() {
        return output.reader();
    }

    @Override
    public OutputStream input() {
        return input.writer();
    }

    @Override
    public String errors() {
        return errors.toString(UTF_8);
    }

    @Override
    public boolean isRunning() {
        return !ended;
    }

    @Override
    public void close() {
        if (!ended) {
            thread.interrupt();
            end();
            join();
        }
    }

    /** Waits until the program has put everything down. */
    private void join() {
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
