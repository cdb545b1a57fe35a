package dev.quadlet.value;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;

/**
 * The user namespace of a container or pod, the value of {@code UserNS=}: {@code keep-id:uid=1000,gid=1000}.
 *
 * @param text the notation
 */
public record UserNamespace(String text) {
    private static final String KIND = "user namespace";
    private static final Set<String> BARE = Set.of("host", "nomap", "private");
    private static final Set<String> JOINED = Set.of("container", "ns");
    private static final Set<String> COUNTED = Set.of("keep-id", "auto");
    private static final Set<String> OWN = Set.of("uid", "gid");
    private static final Set<String> NUMBERS = Set.of("uid", "gid", "size");
    private static final String ONLY_KEEP_ID = "only keep-id takes a user or group";

    /** That of the process that starts the container. */
    public static final UserNamespace HOST = new UserNamespace("host");

    /** One in which the user who starts the container does not exist. Rootless only. */
    public static final UserNamespace NOMAP = new UserNamespace("nomap");

    /** One of the container's own; needs {@code UIDMap=} and {@code GIDMap=}. */
    public static final UserNamespace PRIVATE = new UserNamespace("private");

    /**
     * Checks the notation. Unknown modes are accepted, because the vocabulary grows.
     *
     * @throws ValueException when it has blanks or quotes, or options that the mode does not take
     */
    public UserNamespace {
        Notation.token(KIND, text);
        int colon = text.indexOf(':');
        if (colon >= 0 && !Notation.isDeferred(text)) {
            check(text, text.substring(0, colon), text.substring(colon + 1));
        }
    }

    private static void check(String text, String mode, String rest) {
        if (BARE.contains(mode)) {
            throw withoutOptions(text);
        }
        if (JOINED.contains(mode) && rest.isEmpty()) {
            throw new ValueException(KIND, text, "the name of a container, or the path of a namespace, is missing");
        }
        if (COUNTED.contains(mode) && !rest.isEmpty()) {
            parsed(rest).all().forEach(option -> checkOption(text, mode, option));
        }
    }

    private static void checkOption(String text, String mode, Options.Option option) {
        if (mode.equals("auto") && OWN.contains(option.key())) {
            throw new ValueException(KIND, text, ONLY_KEEP_ID);
        }
        Text value = option.value();
        boolean number = NUMBERS.contains(option.key());
        if (value == null || (number && !Numbers.isDigits(value.toString()))) {
            throw new ValueException(KIND, text, "options are like uid=1000, with numbers");
        }
    }

    private static Options parsed(String options) {
        return Options.parse(KIND, options, Expansion.NONE);
    }

    private static ValueException withoutOptions(String text) {
        return new ValueException(KIND, text, "only keep-id and auto take options");
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
        return new UserNamespace(
                Text.of("ns:" + requireNonNull(path, "path")).written(Expansion.SPECIFIERS_AND_VARIABLES));
    }

    /**
     * Reads the value of {@code UserNS=}.
     *
     * @param notation the mode, with its options behind a colon
     * @return the namespace
     * @throws ValueException when it has blanks or quotes, or options that the mode does not take
     */
    public static UserNamespace parse(String notation) {
        return new UserNamespace(Notation.value(KIND, notation));
    }

    /**
     * The same namespace with the user's number in the container; for {@link #keepId()}.
     *
     * @param uid the number
     * @return the namespace with that option
     * @throws ValueException when the number is negative, or the mode is another
     */
    public UserNamespace uid(long uid) {
        requireKeepId();
        return option("uid", Numbers.unsigned("user number", uid));
    }

    /**
     * The same namespace with the group's number in the container; for {@link #keepId()}.
     *
     * @param gid the number
     * @return the namespace with that option
     * @throws ValueException when the number is negative, or the mode is another
     */
    public UserNamespace gid(long gid) {
        requireKeepId();
        return option("gid", Numbers.unsigned("group number", gid));
    }

    /**
     * The same namespace with its size; for {@link #auto()}, and for {@link #keepId()} of newer Podman.
     *
     * @param size how many numbers it has
     * @return the namespace with that option
     * @throws ValueException when the number is negative, or the mode is another
     */
    public UserNamespace size(long size) {
        return option("size", Numbers.unsigned("size", size));
    }

    private void requireKeepId() {
        if (mode().equals("auto")) {
            throw new ValueException(KIND, text, ONLY_KEEP_ID);
        }
    }

    private UserNamespace option(String key, String value) {
        if (!COUNTED.contains(mode())) {
            throw withoutOptions(text);
        }
        Options before = options().map(UserNamespace::parsed).orElse(Options.NONE);
        Options after = before.set(KIND, key, Text.of(value));
        return new UserNamespace(mode() + ":" + after.text().written(Expansion.NONE));
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
        return colon < 0
                ? Optional.empty()
                : Optional.of(text.substring(colon + 1)).filter(rest -> !rest.isEmpty());
    }

    /** The notation. */
    @Override
    public String toString() {
        return text;
    }
}
