package dev.quadlet.value;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A directory on the host that a stack keeps data in. Its path is absolute, or starts with a specifier so that it fits
 * both scopes: {@code %S/shop/db} is below {@code /var/lib}, or below the user's own state directory.
 */
public final class DataDirectory {
    private static final String KIND = "data directory";

    private final Text path;
    private final @Nullable String mode;

    private DataDirectory(Text path, @Nullable String mode) {
        this.path = path;
        this.mode = mode;
    }

    /**
     * A directory by its path.
     *
     * @param path an absolute path, or one that starts with a specifier; {@code %%} is a percent sign
     * @return the directory
     * @throws ValueException when the path is relative, has a {@code ..} or a colon
     */
    public static DataDirectory of(String path) {
        Text text = Text.parse(plain(Notation.value(KIND, path)), Expansion.SPECIFIERS);
        String rest = path.startsWith("%") && path.length() > 1 ? path.substring(2) : path;
        boolean specifierAlone = rest.isEmpty() && path.length() == 2;
        if ((!rest.startsWith("/") && !specifierAlone) || path.startsWith("%%")) {
            throw new ValueException(KIND, path, "the path must start with a slash, or with a specifier and a slash");
        }
        if (Arrays.asList(path.split("/")).contains("..")) {
            throw new ValueException(KIND, path, "the path must not climb with ..");
        }
        if (path.indexOf(':') >= 0) {
            throw new ValueException(KIND, path, "a colon would end the path in a volume");
        }
        return new DataDirectory(text, null);
    }

    /** As it is written without what does not count: slashes at the end, double ones, and single dots. */
    private static String plain(String path) {
        String plain = Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .collect(Collectors.joining("/"));
        return path.startsWith("/") ? "/" + plain : plain;
    }

    /**
     * The same directory with the permissions it is created with.
     *
     * @param octal the mode, three or four octal digits, such as {@code 0700}
     * @return the directory with that mode
     * @throws ValueException when the mode is not octal
     */
    public DataDirectory mode(String octal) {
        return new DataDirectory(path, FileMode.checked(octal));
    }

    /**
     * The path.
     *
     * @return the path, which may start with a specifier
     */
    public Text path() {
        return path;
    }

    /**
     * The permissions it is created with.
     *
     * @return the octal digits; empty when the process's usual permissions are meant
     */
    public Optional<String> mode() {
        return Optional.ofNullable(mode);
    }

    /** Equal by path and mode. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DataDirectory directory
                && path.equals(directory.path)
                && mode().equals(directory.mode());
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    /** The path, {@code %S/shop/db}. */
    @Override
    public String toString() {
        return path.written(Expansion.SPECIFIERS);
    }
}
