package dev.quadlet.systemd.deploy;

import dev.quadlet.value.UnitName;
import java.util.List;

/**
 * What was done about a deployment that had not ended, because its program was killed or the connection lost.
 *
 * @param stack the stack's name
 * @param revision the whole revision that the host is at now; 0 when the stack is not deployed
 * @param interrupted the revision that was to be made
 * @param restarted the units that were started anew
 */
public record Recovery(String stack, int revision, int interrupted, List<UnitName> restarted) {
    /** Copies the units. */
    public Recovery {
        restarted = List.copyOf(restarted);
    }

    /** One sentence. */
    @Override
    public String toString() {
        String now = revision == 0 ? "not deployed" : "at revision " + revision;
        return stack + " is " + now + "; the deployment of revision " + interrupted + " had not ended";
    }
}
