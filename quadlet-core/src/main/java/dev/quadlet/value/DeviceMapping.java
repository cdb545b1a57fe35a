package dev.quadlet.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A device of the host that the container sees: {@code /dev/fuse}, {@code -/dev/dri:/dev/dri:rw}.
 */
public final class DeviceMapping extends OneWord {
    private static final String KIND = "device";
    private static final String PERMISSIONS = "the letters are r, w and m, each once at most";

    private final Text host;
    private final @Nullable Text container;
    private final @Nullable Text permissions;
    private final boolean optional;

    private DeviceMapping(Text host, @Nullable Text container, @Nullable Text permissions, boolean optional) {
        super(joined(host, container, permissions, optional), Spelling.PODMAN_LIST);
        this.host = host;
        this.container = container;
        this.permissions = permissions;
        this.optional = optional;
    }

    private static Text joined(Text host, @Nullable Text container, @Nullable Text permissions, boolean optional) {
        Text start = optional ? Text.of("-").plus(host) : host;
        Text both = container == null ? start : start.plus(":").plus(container);
        return permissions == null ? both : both.plus(":").plus(permissions);
    }

    /**
     * A device by its path on the host.
     *
     * @param path the absolute path
     * @return the device, seen under the same path
     * @throws ValueException when the path is not absolute, or has a colon
     */
    public static DeviceMapping host(String path) {
        return new DeviceMapping(path(path), null, null, false);
    }

    /**
     * A device by the name that the Container Device Interface gives it.
     *
     * @param name the name, such as {@code nvidia.com/gpu=all}
     * @return the device
     * @throws ValueException when the name has no vendor, class and device
     */
    public static DeviceMapping cdi(String name) {
        int slash = name.indexOf('/');
        int equals = name.indexOf('=');
        if (slash < 1 || equals < slash + 2 || equals == name.length() - 1) {
            throw new ValueException(KIND, name, "such a name is vendor/class=device");
        }
        return new DeviceMapping(Text.of(Notation.token(KIND, name)), null, null, false);
    }

    private static Text path(String path) {
        if (!path.startsWith("/") || path.indexOf(':') >= 0) {
            throw new ValueException(KIND, path, "the path of a device starts with / and has no colon");
        }
        return Text.of(path);
    }

    /**
     * Reads one word of {@code AddDevice=}.
     *
     * @param notation what stands behind the equals sign of the key, quotes included
     * @return the device
     * @throws ValueException when it is not one word, or Podman would refuse it
     */
    public static DeviceMapping parse(String notation) {
        return parse(notation, Spelling.PODMAN_LIST);
    }

    /**
     * Reads one word of a key.
     *
     * @param notation what stands behind the equals sign of the key, quotes included
     * @param spelling how that key is read
     * @return the device
     * @throws ValueException when it is not one word, or Podman would refuse it
     */
    public static DeviceMapping parse(String notation, Spelling spelling) {
        return read(Notation.word(KIND, notation, spelling.split()), spelling.expansion());
    }

    private static DeviceMapping read(String word, Expansion expansion) {
        boolean optional = word.startsWith("-");
        String[] parts = Notation.wordOfPieces(KIND, optional ? word.substring(1) : word, expansion)
                .split(":", -1);
        if (parts.length > 3 || parts[0].isEmpty()) {
            throw new ValueException(KIND, word, "expected [-]hostPath[:containerPath][:permissions]");
        }
        boolean onlyPermissions = parts.length == 2 && isPermissions(parts[1]);
        if (parts.length == 3) {
            requirePermissions(parts[2], Text.parsePiece(parts[2], expansion));
        }
        if (parts.length > 1 && !onlyPermissions) {
            requirePath(parts[1], Text.parsePiece(parts[1], expansion));
        }
        return new DeviceMapping(
                Text.parsePiece(parts[0], expansion),
                parts.length < 2 || onlyPermissions ? null : Text.parsePiece(parts[1], expansion),
                parts.length < 3 && !onlyPermissions ? null : Text.parsePiece(parts[parts.length - 1], expansion),
                optional);
    }

    private static void requirePermissions(String part, Text text) {
        if (text.literal().filter(letters -> !isPermissions(letters)).isPresent()) {
            throw new ValueException("device permissions", part, PERMISSIONS);
        }
    }

    private static void requirePath(String part, Text text) {
        if (text.literal().filter(path -> !path.startsWith("/")).isPresent()) {
            throw new ValueException(
                    KIND, part, "behind the colon stand the absolute path in the container, or permissions");
        }
    }

    private static boolean isPermissions(String part) {
        return !part.isEmpty()
                && part.chars().allMatch(c -> "rwm".indexOf(c) >= 0)
                && part.chars().distinct().count() == part.length();
    }

    /**
     * The same device under another path in the container.
     *
     * @param path the absolute path in the container
     * @return the device under that path
     * @throws ValueException when the path is not absolute, or has a colon
     */
    public DeviceMapping container(String path) {
        return new DeviceMapping(host, path(path), permissions, optional);
    }

    /**
     * The same device with less than all permissions.
     *
     * @param letters of {@code r} to read, {@code w} to write and {@code m} to make device nodes
     * @return the device with those permissions
     * @throws ValueException when there is another letter, one twice, or none
     */
    public DeviceMapping permissions(String letters) {
        if (!isPermissions(letters)) {
            throw new ValueException("device permissions", letters, PERMISSIONS);
        }
        return new DeviceMapping(host, container, Text.of(letters), optional);
    }

    /**
     * The same device, left away when the host has none when the service is generated. Podman 4.6 and later.
     *
     * @return the optional device
     */
    public DeviceMapping optional() {
        return new DeviceMapping(host, container, permissions, true);
    }

    /**
     * The device on the host.
     *
     * @return the path or name
     */
    public Text host() {
        return host;
    }

    /**
     * The device in the container.
     *
     * @return the path; empty when it is that of the host
     */
    public Optional<Text> container() {
        return Optional.ofNullable(container);
    }

    /**
     * The permissions.
     *
     * @return the letters; empty when the container may do everything
     */
    public Optional<Text> permissions() {
        return Optional.ofNullable(permissions);
    }

    /**
     * Whether the service is generated without the device when the host has none.
     *
     * @return true when it is optional
     */
    public boolean isOptional() {
        return optional;
    }
}
