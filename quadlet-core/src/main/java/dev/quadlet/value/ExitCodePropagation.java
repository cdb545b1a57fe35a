package dev.quadlet.value;

/**
 * How a kube unit's service ends by its containers: {@code ExitCodePropagation=}.
 *
 * @param text the word
 */
public record ExitCodePropagation(String text) {
    private static final String KIND = "exit code propagation";

    /** It fails when all containers failed. */
    public static final ExitCodePropagation ALL = new ExitCodePropagation("all");

    /** It fails when one container failed. */
    public static final ExitCodePropagation ANY = new ExitCodePropagation("any");

    /** It never fails for them; what Podman does when nothing is said. */
    public static final ExitCodePropagation NONE = new ExitCodePropagation("none");

    /**
     * Checks the word. Unknown ones are accepted, because the vocabulary grows.
     *
     * @throws ValueException when it is empty, or has blanks or quotes
     */
    public ExitCodePropagation {
        Notation.token(KIND, text);
    }

    /**
     * Reads the word.
     *
     * @param notation the word
     * @return the exit code propagation
     * @throws ValueException when it is empty, or has blanks or quotes
     */
    public static ExitCodePropagation parse(String notation) {
        return new ExitCodePropagation(Notation.value(KIND, notation));
    }

    /** The word. */
    @Override
    public String toString() {
        return text;
    }
}
