package dev.quadlet.value;

/**
 * How the container is placed in control groups: {@code CgroupsMode=}.
 *
 * @param text the word
 */
public record CgroupsMode(String text) {
    private static final String KIND = "cgroups mode";

    /** In a control group of its own, outside the service's. */
    public static final CgroupsMode ENABLED = new CgroupsMode("enabled");

    /** In none of its own. */
    public static final CgroupsMode DISABLED = new CgroupsMode("disabled");

    /** In one of its own, but not its monitor. */
    public static final CgroupsMode NO_CONMON = new CgroupsMode("no-conmon");

    /** Below the service's control group; what Podman does when nothing is said. */
    public static final CgroupsMode SPLIT = new CgroupsMode("split");

    /**
     * Checks the word. Unknown ones are accepted, because the vocabulary grows.
     *
     * @throws ValueException when it is empty, or has blanks or quotes
     */
    public CgroupsMode {
        Notation.token(KIND, text);
    }

    /**
     * Reads the word.
     *
     * @param notation the word
     * @return the cgroups mode
     * @throws ValueException when it is empty, or has blanks or quotes
     */
    public static CgroupsMode parse(String notation) {
        return new CgroupsMode(Notation.value(KIND, notation));
    }

    /** The word. */
    @Override
    public String toString() {
        return text;
    }
}
