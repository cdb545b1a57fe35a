package dev.quadlet.systemd.deploy;

import dev.quadlet.systemd.host.HostException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the host remembers of a stack was changed by somebody, or a disk lost it. Nothing was done. */
public final class DamagedStateException extends HostException {
    private static final long serialVersionUID = 1;

    DamagedStateException(Path file, String problem, @Nullable Throwable cause) {
        super(
                file + " cannot be used: " + problem,
                "Take it from a backup; without its folder the stack counts as not deployed, and its files as somebody else's.");
        if (cause != null) {
            initCause(cause);
        }
    }
}
