package dev.quadlet.ansible;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files of a project that are the same for all stacks, but for names. */
final class Resources {
    private final String stack;
    private final String role;

    Resources(String stack, String role) {
        this.stack = stack;
        this.role = role;
    }

    ProjectFile file(String path, String resource) {
        return ProjectFile.of(path, text(resource));
    }

    /** A file of the role: its resource lies below {@code role}. */
    ProjectFile ofRole(String path) {
        return file("roles/" + role + "/" + path, "role/" + path);
    }

    private String text(String resource) {
        return read(resource).replace("@role@", role).replace("@stack@", stack);
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
