package dev.quadlet.systemd.internal.testing;

import java.nio.file.attribute.PosixFilePermission;

/** What somebody may do with a file or folder. */
enum Right {
    READ(PosixFilePermission.OWNER_READ, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ),
    WRITE(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE),
    ENTER(PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

    private final PosixFilePermission owner;
    private final PosixFilePermission group;
    private final PosixFilePermission others;

    Right(PosixFilePermission owner, PosixFilePermission group, PosixFilePermission others) {
        this.owner = owner;
        this.group = group;
        this.others = others;
    }

    /** The bit that counts for somebody. */
    PosixFilePermission of(boolean isOwner, boolean isInGroup) {
        if (isOwner) {
            return owner;
        }
        return isInGroup ? group : others;
    }
}
