package dev.quadlet.graph;

/**
 * A unit that is restarted because another one is.
 *
 * @param node the unit
 * @param cause the edge that passes the restart on; its {@link Edge#to} is the unit that was changed, or one that is
 *     restarted because of it
 */
public record Impact(Node node, Edge cause) {
    /** The unit and the reason. */
    @Override
    public String toString() {
        return node + " because of " + cause.to() + " (" + cause.origin() + ")";
    }
}
