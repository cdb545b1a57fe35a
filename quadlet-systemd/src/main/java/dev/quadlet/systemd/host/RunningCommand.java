package dev.quadlet.systemd.host;

import java.io.InputStream;
import java.io.OutputStream;

/** A command that runs until it ends by itself or is closed. */
public interface RunningCommand extends AutoCloseable {
    /**
     * What it writes to its standard output. Who does not read makes it wait.
     *
     * @return the stream, which ends when the command does
     */
    InputStream output();

    /**
     * What it reads from its standard input.
     *
     * @return the stream; closing it is the end of the input
     */
    OutputStream input();

    /**
     * What it has written to its standard error so far.
     *
     * @return the text; no more than the first 64 KiB
     */
    String errors();

    /**
     * Whether it still runs.
     *
     * @return false when it has ended
     */
    boolean isRunning();

    /** Kills it with all its children, and ends its streams: who reads sees the end or an {@link
     * java.io.IOException}. Has no effect when it has ended. */
    @Override
    void close();
}
