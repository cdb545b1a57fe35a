package dev.quadlet.ansible;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file of an Ansible project. */
public final class ProjectFile {
    private final String path;
    private final byte[] content;
    private final boolean kept;

    private ProjectFile(String path, byte[] content, boolean kept) {
        this.path = path;
        this.content = content;
        this.kept = kept;
    }

    static ProjectFile of(String path, byte[] content) {
        return new ProjectFile(path, content, false);
    }

    static ProjectFile of(String path, String text) {
        return of(path, text.getBytes(StandardCharsets.UTF_8));
    }

    static ProjectFile kept(String path, String text) {
        return new ProjectFile(path, text.getBytes(StandardCharsets.UTF_8), true);
    }

    /**
     * Where it lies in the project.
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

    /**
     * What is in it, read as UTF-8.
     *
     * @return the text
     */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /**
     * Whether one that is there stays as it is: the files of secrets, which somebody has filled in and encrypted.
     *
     * @return true for {@code vault.yml}
     */
    public boolean isKept() {
        return kept;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectFile that
                && path.equals(that.path)
                && kept == that.kept
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    /** The path. */
    @Override
    public String toString() {
        return path;
    }
}
