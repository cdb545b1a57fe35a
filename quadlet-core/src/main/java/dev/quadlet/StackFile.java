package dev.quadlet;

import dev.quadlet.value.UnitKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that a stack consists of when it is installed.
 *
 * <p>Its content may be secret, so it does not show in {@link #toString}.
 */
public final class StackFile {
    /** Where a file of a stack belongs. */
    public enum Place {
        /** Where Podman's generator looks: {@code /etc/containers/systemd} or {@code ~/.config/containers/systemd}. */
        QUADLET,

        /** Where systemd itself looks: {@code /etc/systemd/system} or {@code ~/.config/systemd/user}. */
        SYSTEMD
    }

    /** Who may do what with a file. */
    private enum Mode {
        OPEN,
        PRIVATE,
        EXECUTABLE
    }

    private final Place place;
    private final String path;
    private final byte[] content;
    private final Mode mode;
    private final @Nullable String target;

    private StackFile(Place place, String path, byte[] content, Mode mode, @Nullable String target) {
        this.place = place;
        this.path = path;
        this.content = content;
        this.mode = mode;
        this.target = target;
    }

    private static StackFile open(Place place, String path, byte[] content) {
        return new StackFile(place, path, content, Mode.OPEN, null);
    }

    static StackFile unit(QuadletUnit unit) {
        return open(Place.QUADLET, unit.name().text(), unit.document().bytes());
    }

    static StackFile dropIn(DropIn dropIn) {
        return open(Place.QUADLET, dropIn.path(), dropIn.document().bytes());
    }

    static StackFile systemdUnit(SystemdUnit unit) {
        return open(Place.SYSTEMD, unit.name().text(), unit.document().bytes());
    }

    static StackFile environment(String name, String text) {
        return new StackFile(Place.QUADLET, name, text.getBytes(StandardCharsets.UTF_8), Mode.PRIVATE, null);
    }

    static StackFile asset(String path, byte[] content) {
        return open(Place.QUADLET, path, content.clone());
    }

    static StackFile executable(String path, byte[] content) {
        return new StackFile(Place.QUADLET, path, content.clone(), Mode.EXECUTABLE, null);
    }

    static StackFile link(String path, String target) {
        return new StackFile(Place.QUADLET, path, new byte[0], Mode.OPEN, target);
    }

    /**
     * The directory that it belongs in.
     *
     * @return Podman's or systemd's
     */
    public Place place() {
        return place;
    }

    /**
     * Where it lies below that directory.
     *
     * @return the relative path, with slashes
     */
    public String path() {
        return path;
    }

    /**
     * What is in it.
     *
     * @return a copy of the bytes
     */
    public byte[] content() {
        return content.clone();
    }

    StackFile with(byte[] other) {
        return new StackFile(place, path, other, mode, target);
    }

    /**
     * Whether Podman's generator or systemd reads it: a unit, an instance of one, or a drop-in. All others are read by the
     * services.
     *
     * @return false for environment files and assets
     */
    public boolean isUnit() {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        boolean dropIn = path.endsWith(".conf") && path.contains(".d/");
        return place == Place.SYSTEMD
                || dropIn
                || UnitKind.ofExtension(extension).isPresent();
    }

    /**
     * Whether only its owner may read it: mode 0600 instead of 0644.
     *
     * @return true for environment files
     */
    public boolean isPrivate() {
        return mode == Mode.PRIVATE;
    }

    /**
     * Whether everybody may execute it: mode 0755 instead of 0644.
     *
     * @return true for assets that were added as such
     */
    public boolean isExecutable() {
        return mode == Mode.EXECUTABLE;
    }

    /**
     * What it points to, when it is a symbolic link instead of a file: an instance of a template does.
     *
     * @return the target, relative to the link's directory
     */
    public Optional<String> linkTarget() {
        return Optional.ofNullable(target);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StackFile that
                && place == that.place
                && path.equals(that.path)
                && mode == that.mode
                && linkTarget().equals(that.linkTarget())
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, path);
    }

    /** The path. */
    @Override
    public String toString() {
        return path;
    }
}
