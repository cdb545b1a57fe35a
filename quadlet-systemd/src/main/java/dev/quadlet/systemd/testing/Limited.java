package dev.quadlet.systemd.testing;

import dev.quadlet.systemd.host.OutputLimitException;
import java.io.ByteArrayOutputStream;
import java.util.function.Supplier;

/** An output that holds no more than a command may write. */
final class Limited extends ByteArrayOutputStream {
    private final Supplier<String> command;
    private final int limit;

    Limited(Supplier<String> command, int limit) {
        this.command = command;
        this.limit = limit;
    }

    @Override
    public synchronized void write(int b) {
        check(1);
        super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int count) {
        check(count);
        super.write(bytes, from, count);
    }

    private void check(int more) {
        if (count + (long) more > limit) {
            throw new OutputLimitException(command.get(), limit);
        }
    }
}
