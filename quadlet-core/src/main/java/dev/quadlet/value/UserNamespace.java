package dev.quadlet.value;

import java.util.Optional;

/**
 * The user namespace of a container or pod, the value of {@code UserNS=}: {@code keep-id:uid=1000,gid=1000}.
 *
 * @param text the notation
 */
public record UserNamespace(String text) {
    private static final String KIND = "user namespace";

    /** That of the process that starts the container. */
    public static final UserNamespace HOST = new UserNamespace("host");

    /** One in which the user who starts the container does not exist. Rootless only. */
    public static final UserNamespace NOMAP = new UserNamespace("nomap");

    /** One of the container's own; needs {@code UIDMap=} and {@code GIDMap=}. */
    public static final UserNamespace PRIVATE = new UserNamespace("private");

    /**
     * Checks the notation.
     *
     * @throws ValueException when it has blanks or quotes
     */
    public UserNamespace {
        Notation.token(KIND, text);
    }

    /**
     * One in which the user who starts the container has the same numbers, or the given ones. Rootless containers.
     *
     * @return the namespace {@code keep-id}
     */
    public static UserNamespace keepId() {
        return new UserNamespace("keep-id");
    }

    /**
     * One of its own from the numbers that are set aside for containers.
     *
     * @return the namespace {@code auto}
     */
    public static UserNamespace auto() {
        return new UserNamespace("auto");
    }

    /**
     * That of another container.
     *
     * @param name the container's name or identifier
     * @return the namespace
     * @throws ValueException when the name is none
     */
    public static UserNamespace container(String name) {
        return new UserNamespace("container:" + Names.checked("container", name));
    }

    /**
     * One by its path.
     *
     * @param path the absolute path
     * @return the namespace
     * @throws ValueException when the path has blanks or quotes
     */
    public static UserNamespace path(String path) {
        return new UserNamespace(Text.of("ns:" + path).written(Expansion.SPECIFIERS_AND_VARIABLES));
    }

    /**
     * Reads the value of {@code UserNS=}.
     *
     * @param notation the mode, with its options behind a colon
     * @return the namespace
     * @throws ValueException when it has blanks or quotes
     */
    public static UserNamespace parse(String notation) {
        return new UserNamespace(Notation.value(KIND, notation));
    }

    /**
     * The same namespace with the user's number in the container; for {@link #keepId()}.
     *
     * @param uid the number
     * @return the namespace with that option
     * @throws ValueException when the number is negative
     */
    public UserNamespace uid(long uid) {
        return option("uid", Numbers.unsigned("user number", uid));
    }

    /**
     * The same namespace with the group's number in the container; for {@link #keepId()}.
     *
     * @param gid the number
     * @return the namespace with that option
     * @throws ValueException when the number is negative
     */
    public UserNamespace gid(long gid) {
        return option("gid", Numbers.unsigned("group number", gid));
    }

    /**
     * The same namespace with its size.
     *
     * @param size how many numbers it has
     * @return the namespace with that option
     * @throws ValueException when the number is negative
     */
    public UserNamespace size(long size) {
        return option("size", Numbers.unsigned("size", size));
    }

    private UserNamespace option(String key, String value) {
        if (!mode().equals("keep-id") && !mode().equals("auto")) {
            throw new ValueException(KIND, text, "only keep-id and auto take options");
        }
        String more = key + "=" + value;
        return new UserNamespace(
                mode() + ":" + options().map(before -> before + "," + more).orElse(more));
    }

    /**
     * What stands before the colon.
     *
     * @return the mode, such as {@code keep-id}
     */
    public String mode() {
        int colon = text.indexOf(':');
        return colon < 0 ? text : text.substring(0, colon);
    }

    private Optional<String> options() {
        int colon = text.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1));
    }

    /** The notation. */
    @Override
    public String toString() {
        return text;
    }
}
