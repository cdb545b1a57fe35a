package dev.quadlet.value;

/**
 * Which processes of a service are killed when it stops: {@code KillMode=}. See systemd.kill(5).
 *
 * @param text the word
 */
public record KillMode(String text) {
    private static final String KIND = "kill mode";

    /** The main process first, the others at the end; what Podman writes for containers. */
    public static final KillMode MIXED = new KillMode("mixed");

    /** All of them. */
    public static final KillMode CONTROL_GROUP = new KillMode("control-group");

    /** The main process only. Podman refuses it for containers. */
    public static final KillMode PROCESS = new KillMode("process");

    /** None. Podman refuses it for containers. */
    public static final KillMode NONE = new KillMode("none");

    /**
     * Checks the word. Unknown ones are accepted, because the vocabulary grows.
     *
     * @throws ValueException when it is empty, or has blanks or quotes
     */
    public KillMode {
        Notation.token(KIND, text);
    }

    /**
     * Reads the word.
     *
     * @param notation the word
     * @return the kill mode
     * @throws ValueException when it is empty, or has blanks or quotes
     */
    public static KillMode parse(String notation) {
        return new KillMode(Notation.value(KIND, notation));
    }

    /** The word. */
    @Override
    public String toString() {
        return text;
    }
}
