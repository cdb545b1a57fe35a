package dev.quadlet.value;

/**
 * Where podman-auto-update(1) looks for a newer image: {@code AutoUpdate=}.
 *
 * @param text the word
 */
public record AutoUpdate(String text) {
    private static final String KIND = "auto-update policy";

    /** In the registry; the image must be named with it. */
    public static final AutoUpdate REGISTRY = new AutoUpdate("registry");

    /** Among the local images, as after a build. */
    public static final AutoUpdate LOCAL = new AutoUpdate("local");

    /**
     * Checks the word. Unknown ones are accepted, because the vocabulary grows.
     *
     * @throws ValueException when it is empty, or has blanks or quotes
     */
    public AutoUpdate {
        Notation.token(KIND, text);
    }

    /**
     * Reads the word.
     *
     * @param notation the word
     * @return the auto-update policy
     * @throws ValueException when it is empty, or has blanks or quotes
     */
    public static AutoUpdate parse(String notation) {
        return new AutoUpdate(Notation.value(KIND, notation));
    }

    /**
     * The same policy for one container of a kube unit; others keep their own.
     *
     * @param container the container's name in the manifest
     * @return the policy for that container
     * @throws ValueException when the name is none
     */
    public AutoUpdate forContainer(String container) {
        return new AutoUpdate(Names.checked("container", container) + "/" + text);
    }

    /** The word. */
    @Override
    public String toString() {
        return text;
    }
}
