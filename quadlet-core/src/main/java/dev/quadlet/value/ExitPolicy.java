package dev.quadlet.value;

/**
 * What a pod does when its last container has ended: {@code ExitPolicy=}. Podman 5.6 and later.
 *
 * @param text the word
 */
public record ExitPolicy(String text) {
    private static final String KIND = "exit policy";

    /** It stops too; what Podman does when nothing is said. */
    public static final ExitPolicy STOP = new ExitPolicy("stop");

    /** It stays. */
    public static final ExitPolicy CONTINUE = new ExitPolicy("continue");

    /**
     * Checks the word. Unknown ones are accepted, because the vocabulary grows.
     *
     * @throws ValueException when it is empty, or has blanks or quotes
     */
    public ExitPolicy {
        Notation.token(KIND, text);
    }

    /**
     * Reads the word.
     *
     * @param notation the word
     * @return the exit policy
     * @throws ValueException when it is empty, or has blanks or quotes
     */
    public static ExitPolicy parse(String notation) {
        return new ExitPolicy(Notation.value(KIND, notation));
    }

    /** The word. */
    @Override
    public String toString() {
        return text;
    }
}
