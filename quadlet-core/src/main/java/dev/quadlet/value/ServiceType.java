package dev.quadlet.value;

/**
 * When systemd takes a service for started: {@code [Service] Type=}. See systemd.service(5).
 *
 * @param text the word
 */
public record ServiceType(String text) {
    private static final String KIND = "service type";

    /** When it says so; what Podman writes for containers. */
    public static final ServiceType NOTIFY = new ServiceType("notify");

    /** When its command has ended well; for jobs. */
    public static final ServiceType ONESHOT = new ServiceType("oneshot");

    /** At once. */
    public static final ServiceType SIMPLE = new ServiceType("simple");

    /** When its program was found and started. */
    public static final ServiceType EXEC = new ServiceType("exec");

    /** When its first process has ended and left another; what Podman writes for pods. */
    public static final ServiceType FORKING = new ServiceType("forking");

    /** When it has its name on the bus. */
    public static final ServiceType DBUS = new ServiceType("dbus");

    /** As at once, but behind all other jobs. */
    public static final ServiceType IDLE = new ServiceType("idle");

    /** When it says so; it also says when it has read its configuration again. */
    public static final ServiceType NOTIFY_RELOAD = new ServiceType("notify-reload");

    /**
     * Checks the word. Unknown ones are accepted, because the vocabulary grows.
     *
     * @throws ValueException when it is empty, or has blanks or quotes
     */
    public ServiceType {
        Notation.token(KIND, text);
    }

    /**
     * Reads the word.
     *
     * @param notation the word
     * @return the service type
     * @throws ValueException when it is empty, or has blanks or quotes
     */
    public static ServiceType parse(String notation) {
        return new ServiceType(Notation.value(KIND, notation));
    }

    /** The word. */
    @Override
    public String toString() {
        return text;
    }
}
