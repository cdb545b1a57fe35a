package dev.quadlet.systemd;

/**
 * Where a unit comes from and whether it starts by itself: {@code UnitFileState}. Words that are not known here are kept.
 *
 * @param text the word; empty when there is no file
 */
public record UnitFileState(String text) {
    /** A generator made it, as Podman's makes the service of a Quadlet. */
    public static final UnitFileState GENERATED = new UnitFileState("generated");

    /** Somebody made it at run time. */
    public static final UnitFileState TRANSIENT = new UnitFileState("transient");

    /** It starts by itself, as its {@code [Install]} section says. */
    public static final UnitFileState ENABLED = new UnitFileState("enabled");

    /** It has an {@code [Install]} section that is not in effect. */
    public static final UnitFileState DISABLED = new UnitFileState("disabled");

    /** It has no {@code [Install]} section. */
    public static final UnitFileState STATIC = new UnitFileState("static");

    /** It is masked. */
    public static final UnitFileState MASKED = new UnitFileState("masked");

    /** The word. */
    @Override
    public String toString() {
        return text;
    }
}
