package dev.quadlet.systemd;

/**
 * Whether a unit runs: {@code ActiveState}. Words that are not known here are kept.
 *
 * @param text the word
 */
public record ActiveState(String text) {
    /** It runs, or it did its work and stays in effect. */
    public static final ActiveState ACTIVE = new ActiveState("active");

    /** It runs and reads its configuration again. */
    public static final ActiveState RELOADING = new ActiveState("reloading");

    /** It does not run. */
    public static final ActiveState INACTIVE = new ActiveState("inactive");

    /** It does not run, and the last run failed. */
    public static final ActiveState FAILED = new ActiveState("failed");

    /** It is being started, or waits to be started again. */
    public static final ActiveState ACTIVATING = new ActiveState("activating");

    /** It is being stopped. */
    public static final ActiveState DEACTIVATING = new ActiveState("deactivating");

    /** The word. */
    @Override
    public String toString() {
        return text;
    }
}
