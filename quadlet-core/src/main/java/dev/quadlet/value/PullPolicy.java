package dev.quadlet.value;

/**
 * When an image is pulled: {@code Pull=}, {@code Policy=}.
 *
 * @param text the word
 */
public record PullPolicy(String text) {
    private static final String KIND = "pull policy";

    /** At every start; fails when the registry cannot be reached. */
    public static final PullPolicy ALWAYS = new PullPolicy("always");

    /** When it is not there yet; what Podman does when nothing is said. */
    public static final PullPolicy MISSING = new PullPolicy("missing");

    /** Never; fails when it is not there. */
    public static final PullPolicy NEVER = new PullPolicy("never");

    /** When the registry has a newer one; no failure when it cannot be reached. */
    public static final PullPolicy NEWER = new PullPolicy("newer");

    /**
     * Checks the word. Unknown ones are accepted, because the vocabulary grows.
     *
     * @throws ValueException when it is empty, or has blanks or quotes
     */
    public PullPolicy {
        Notation.token(KIND, text);
    }

    /**
     * Reads the word.
     *
     * @param notation the word
     * @return the pull policy
     * @throws ValueException when it is empty, or has blanks or quotes
     */
    public static PullPolicy parse(String notation) {
        return new PullPolicy(Notation.value(KIND, notation));
    }

    /** The word. */
    @Override
    public String toString() {
        return text;
    }
}
