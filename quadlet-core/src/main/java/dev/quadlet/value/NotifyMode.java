package dev.quadlet.value;

/**
 * Who tells systemd that the container has started: {@code Notify=}.
 *
 * @param text the word
 */
public record NotifyMode(String text) {
    private static final String KIND = "notify mode";

    /** Podman, as soon as the container runs; what it does when nothing is said. */
    public static final NotifyMode CONMON = new NotifyMode("false");

    /** The program in the container, by sd_notify(3). */
    public static final NotifyMode CONTAINER = new NotifyMode("true");

    /** Podman, as soon as the health check succeeds. Podman 5.0 and later. */
    public static final NotifyMode HEALTHY = new NotifyMode("healthy");

    /**
     * Checks the word. Unknown ones are accepted, because the vocabulary grows.
     *
     * @throws ValueException when it is empty, or has blanks or quotes
     */
    public NotifyMode {
        Notation.token(KIND, text);
    }

    /**
     * Reads the word.
     *
     * @param notation the word
     * @return the notify mode
     * @throws ValueException when it is empty, or has blanks or quotes
     */
    public static NotifyMode parse(String notation) {
        return new NotifyMode(Notation.value(KIND, notation));
    }

    /** The word. */
    @Override
    public String toString() {
        return text;
    }
}
