package dev.quadlet.ansible.internal.stack;

import dev.quadlet.StackFile.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A file of a stack as it is on a host, with marks in place of secrets. */
public final class HostFile {
    private final Place place;
    private final String path;
    private final String mode;
    private final boolean unit;
    private final Optional<String> target;
    private final byte[] content;
    private final List<String> restarts;

    HostFile(
            Place place,
            String path,
            String mode,
            boolean unit,
            Optional<String> target,
            byte[] content,
            List<String> restarts) {
        this.place = place;
        this.path = path;
        this.mode = mode;
        this.unit = unit;
        this.target = target;
        this.content = content;
        this.restarts = restarts;
    }

    /**
     * The folder that it belongs in.
     *
     * @return Podman's or systemd's
     */
    public Place place() {
        return place;
    }

    /**
     * Where it lies there.
     *
     * @return the relative path
     */
    public String path() {
        return path;
    }

    /**
     * Who may do what with it.
     *
     * @return four octal digits
     */
    public String mode() {
        return mode;
    }

    /**
     * Whether only its owner may read it.
     *
     * @return true for environment files
     */
    public boolean isPrivate() {
        return mode.equals("0600");
    }

    /**
     * Whether Podman's generator reads it.
     *
     * @return true for units and drop-ins of Podman
     */
    public boolean isUnit() {
        return unit;
    }

    /**
     * What it points to, when it is a link.
     *
     * @return the target
     */
    public Optional<String> target() {
        return target;
    }

    /**
     * What is in it.
     *
     * @return a copy of the bytes
     */
    public byte[] content() {
        return content.clone();
    }

    /**
     * The services that restart when it changes.
     *
     * @return their names
     */
    public List<String> restarts() {
        return restarts;
    }

    /**
     * What is in it as text.
     *
     * @return the text; empty when it is none that a template could hold
     */
    public Optional<String> text() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(text).filter(read -> read.indexOf('\0') < 0);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether another one can be installed from the same file of a project.
     *
     * @param other the file of another environment
     * @return true when both have the same content, or point to the same
     */
    public boolean isSame(HostFile other) {
        return target.equals(other.target) && isPrivate() == other.isPrivate() && Arrays.equals(content, other.content);
    }

    /** The path. */
    @Override
    public String toString() {
        return path;
    }
}
