package dev.quadlet.systemd.deploy;

import dev.quadlet.systemd.testing.FakeCall;
import dev.quadlet.systemd.testing.FakeProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** flock(1), as it is called with a command that says {@code locked} and ends with its input. */
final class Flock implements FakeProgram {
    private static final int CONFLICT = 75;

    private final Set<String> locked = ConcurrentHashMap.newKeySet();

    @Override
    public int run(FakeCall call) {
        String file = call.arguments().get(3);
        if (!locked.add(file)) {
            return CONFLICT;
        }
        try {
            call.print("locked\n");
            call.input().transferTo(java.io.OutputStream.nullOutputStream());
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            locked.remove(file);
        }
    }
}
