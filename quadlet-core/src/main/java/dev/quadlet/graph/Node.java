package dev.quadlet.graph;

import dev.quadlet.value.UnitName;

/**
 * A unit in the picture of a stack.
 *
 * @param name the name of the unit's file, such as {@code web.container}; for what is not in the stack the name by which
 *     it is called
 * @param service what systemd calls it, such as {@code senex-network.service}
 * @param kind where it comes from
 */
public record Node(UnitName name, UnitName service, Kind kind) {
    /** Where a unit comes from. */
    public enum Kind {
        /** A Quadlet unit of the stack, or an instance that the stack links to its template. */
        UNIT,

        /** An instance of one of the stack's templates that exists only because another unit names it. */
        INSTANCE,

        /** A plain unit of systemd that belongs to the stack. */
        SYSTEMD,

        /** A unit of systemd that the stack names but does not hold, such as {@code network-online.target}. */
        OUTSIDE,

        /** A Quadlet unit that is referred to and not there. */
        MISSING
    }

    /**
     * Whether it can run: a template cannot, and a unit that is not there cannot either.
     *
     * @return true when a service of that name can be started
     */
    public boolean isStartable() {
        return kind != Kind.MISSING && !name.isTemplate();
    }

    /** The name of the file. */
    @Override
    public String toString() {
        return name.text();
    }
}
