package dev.quadlet.systemd.testing;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** flock(1), as it is used to hold a lock until its input ends: {@code flock --nonblock FILE sh -c 'echo locked; cat'}. */
final class FlockProgram implements FakeProgram {
    private static final List<String> HOLDER = List.of("sh", "-c", "echo locked; cat");

    private final Set<String> held = new HashSet<>();

    @Override
    public int run(FakeCall call) throws InterruptedException {
        PodmanOptions options =
                new PodmanOptions(call.arguments().subList(0, call.arguments().size() - HOLDER.size()));
        int size = call.arguments().size();
        if (!call.arguments().subList(size - HOLDER.size(), size).equals(HOLDER)
                || options.words().isEmpty()) {
            call.printError("flock: this fake only knows: flock FILE " + String.join(" ", HOLDER) + "\n");
            return 1;
        }
        String file = options.words().get(options.words().size() - 1);
        if (!take(file)) {
            String status = options.value("--conflict-exit-code");
            return status.isEmpty() ? 1 : Integer.parseInt(status);
        }
        try {
            call.print("locked\n");
            call.print(call.input().readAllBytes());
            return 0;
        } catch (IOException killed) {
            return 1;
        } finally {
            give(file);
        }
    }

    private synchronized boolean take(String file) {
        return held.add(file);
    }

    private synchronized void give(String file) {
        held.remove(file);
    }
}
