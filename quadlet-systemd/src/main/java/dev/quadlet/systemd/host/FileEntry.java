package dev.quadlet.systemd.host;

import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a host knows of a file, a folder or a link; of a link it tells about itself and not of what it points to.
 *
 * @param path where it lies
 * @param type what it is
 * @param size the bytes of a file; of others it tells nothing
 * @param permissions who may read, write and execute it
 * @param uid the number of its owner
 * @param gid the number of its group
 * @param modified when its content was last changed, to the microsecond
 * @param target what a link points to, as it stands in the link; empty when it is no link
 */
public record FileEntry(
        Path path,
        Type type,
        long size,
        Set<PosixFilePermission> permissions,
        long uid,
        long gid,
        Instant modified,
        Optional<Path> target) {
    /** What lies at a path. */
    public enum Type {
        /** An ordinary file. */
        FILE,
        /** A folder. */
        DIRECTORY,
        /** A symbolic link. */
        LINK,
        /** A socket, a pipe, a device. */
        OTHER
    }

    /** Takes a copy of the permissions. */
    public FileEntry {
        permissions = Set.copyOf(permissions);
    }

    /**
     * Whether it is an ordinary file.
     *
     * @return true for {@link Type#FILE}
     */
    public boolean isFile() {
        return type == Type.FILE;
    }

    /**
     * Whether it is a folder.
     *
     * @return true for {@link Type#DIRECTORY}
     */
    public boolean isDirectory() {
        return type == Type.DIRECTORY;
    }
}
