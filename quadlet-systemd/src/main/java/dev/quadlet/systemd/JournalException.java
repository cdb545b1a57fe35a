package dev.quadlet.systemd;

import dev.quadlet.systemd.host.HostException;

/** A journal that was followed ended, or what came was no journal. */
public final class JournalException extends HostException {
    private static final long serialVersionUID = 1;

    JournalException(String problem) {
        super("The journal ended: " + problem, "Follow it again behind the cursor of the last entry.");
    }
}
