package dev.quadlet.systemd.lab;

import dev.quadlet.Scope;
import dev.quadlet.systemd.host.Host;
import java.nio.file.Path;

/** A systemd that a contract is tried on, a real one or the fake: the system's manager, or that of the user {@code senex}. */
public interface Manager {
    /** A connection to its machine, as root. */
    Host root();

    /** Whoever the manager belongs to, over a connection of root's. */
    Host actOn(Host root);

    Scope scope();

    /** Deletes a file, or a folder with all that is in it. */
    void delete(Host host, Path path);
}
