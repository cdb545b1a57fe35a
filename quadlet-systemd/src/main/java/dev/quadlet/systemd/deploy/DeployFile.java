package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * A file of a stack on the host.
 *
 * @param path where it lies
 * @param kind what it is
 * @param hash SHA-256 of its content, or of what it points to
 */
record DeployFile(Path path, Kind kind, String hash) {
    /** What a file is, and who may do what with it. */
    enum Kind {
        OPEN("rw-r--r--"),
        PRIVATE("rw-------"),
        EXECUTABLE("rwxr-xr-x"),
        /** A symbolic link; its content is what it points to. */
        LINK("rwxrwxrwx");

        private final String permissions;

        Kind(String permissions) {
            this.permissions = permissions;
        }

        Set<PosixFilePermission> permissions() {
            return PosixFilePermissions.fromString(permissions);
        }
    }

    boolean isLink() {
        return kind == Kind.LINK;
    }

    static String hash(String text) {
        return hash(text.getBytes(UTF_8));
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
