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
 * @param down those of them that did not come up: the files are whole, and the next deployment starts them again
 */
public record Recovery(String stack, int revision, int interrupted, List<UnitName> restarted, List<UnitName> down) {
    /** Copies the units. */
    public Recovery {
        restarted = List.copyOf(restarted);
        down = List.copyOf(down);
    }

    /** One sentence. */
    @Override
    public String toString() {
        String now = revision == 0 ? "not deployed" : "at revision " + revision;
        String ill = down.isEmpty() ? "" : ", and " + down + " did not come up again";
        return stack + " is " + now + "; the deployment of revision " + interrupted + " had not ended" + ill;
    }
}
