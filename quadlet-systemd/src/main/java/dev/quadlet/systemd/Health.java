package dev.quadlet.systemd;

/**
 * How a container is by its own health check. Words that are not known here are kept.
 *
 * @param text the word
 */
public record Health(String text) {
    /** The check succeeded. */
    public static final Health HEALTHY = new Health("healthy");

    /** The check failed as often as it may. */
    public static final Health UNHEALTHY = new Health("unhealthy");

    /** No check has succeeded yet, or failed too often. */
    public static final Health STARTING = new Health("starting");

    /** There is no container, or it has no check. */
    public static final Health NONE = new Health("");

    /** Whether the container is not known to be in trouble: healthy, or without a check. */
    boolean isGood() {
        return equals(HEALTHY) || equals(NONE);
    }

    /** The word. */
    @Override
    public String toString() {
        return text;
    }
}
