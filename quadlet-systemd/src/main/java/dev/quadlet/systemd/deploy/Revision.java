package dev.quadlet.systemd.deploy;

import java.time.Instant;

/**
 * A state of a stack that was deployed and came up.
 *
 * @param number counted from 1; a way back is a new revision, too
 * @param stack the stack's name
 * @param created when it was committed
 * @param podman the Podman whose generator took it
 * @param note why it was made, such as {@code rollback to 3}; empty for a deployment
 */
public record Revision(int number, String stack, Instant created, String podman, String note) {
    /** {@code shop 4 (2026-11-23T12:00:00Z, Podman 5.4.2)}. */
    @Override
    public String toString() {
        String why = note.isEmpty() ? "" : ", " + note;
        return stack + " " + number + " (" + created + ", Podman " + podman + why + ")";
    }
}
