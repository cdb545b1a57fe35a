package dev.quadlet.graph;

/**
 * One reason why a unit has to do with another.
 *
 * <p>Edges point from the unit that depends to the one that it depends on, wherever the line stands: {@code Before=web}
 * in {@code db} and {@code After=db} in {@code web} are edges from {@code web} to {@code db}, and so is {@code
 * WantedBy=web} in {@code db}.
 *
 * @param from the unit that depends
 * @param to the unit that it depends on
 * @param relation what that means
 * @param origin where it is written
 */
public record Edge(Node from, Node to, Relation relation, Origin origin) {
    /** Both units and the reason. */
    @Override
    public String toString() {
        return from + " -> " + to + " (" + relation.label() + ", " + origin + ")";
    }
}
