package dev.quadlet.systemd.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.OutputStream;

/** A running process behind a {@link RunningCommand}. */
final class LiveCommand implements RunningCommand {
    private static final int KEPT_ERRORS = 64 << 10;

    private final Execution execution;
    private final Drain errors;
    private final Runnable afterwards;

    LiveCommand(Execution execution, Runnable afterwards) {
        this.execution = execution;
        this.afterwards = afterwards;
        this.errors = Drain.start(execution.process().getErrorStream(), KEPT_ERRORS, () -> {});
    }

    @Override
    public InputStream output() {
        return execution.process().getInputStream();
    }

    @Override
    public OutputStream input() {
        return execution.process().getOutputStream();
    }

    @Override
    public String errors() {
        return new String(execution.own(errors.bytes()), UTF_8);
    }

    @Override
    public boolean isRunning() {
        return execution.process().isAlive();
    }

    @Override
    public void close() {
        if (isRunning()) {
            execution.kill();
        }
        afterwards.run();
    }
}
