package dev.quadlet.value;

/**
 * What happens when a container turns unhealthy: {@code HealthOnFailure=}.
 *
 * @param text the word
 */
public record HealthAction(String text) {
    private static final String KIND = "health action";

    /** Nothing; what Podman does when nothing is said. */
    public static final HealthAction NONE = new HealthAction("none");

    /** The container is killed; the service fails, and its restart policy decides. The right one in a unit. */
    public static final HealthAction KILL = new HealthAction("kill");

    /** Podman starts the container again behind systemd's back. */
    public static final HealthAction RESTART = new HealthAction("restart");

    /** The container is stopped. */
    public static final HealthAction STOP = new HealthAction("stop");

    /**
     * Checks the word. Unknown ones are accepted, because the vocabulary grows.
     *
     * @throws ValueException when it is empty, or has blanks or quotes
     */
    public HealthAction {
        Notation.token(KIND, text);
    }

    /**
     * Reads the word.
     *
     * @param notation the word
     * @return the health action
     * @throws ValueException when it is empty, or has blanks or quotes
     */
    public static HealthAction parse(String notation) {
        return new HealthAction(Notation.value(KIND, notation));
    }

    /** The word. */
    @Override
    public String toString() {
        return text;
    }
}
