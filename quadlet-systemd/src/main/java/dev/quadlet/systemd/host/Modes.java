package dev.quadlet.systemd.host;

import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Permissions as the nine bits of a mode. */
final class Modes {
    private Modes() {}

    /** The mode that has these bits. */
    static int number(Set<PosixFilePermission> permissions) {
        return permissions.stream().mapToInt(Modes::bit).sum();
    }

    static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> set = EnumSet.allOf(PosixFilePermission.class);
        set.removeIf(permission -> (mode & bit(permission)) == 0);
        return set;
    }

    private static int bit(PosixFilePermission permission) {
        return switch (permission) {
            case OWNER_READ -> 0400;
            case OWNER_WRITE -> 0200;
            case OWNER_EXECUTE -> 0100;
            case GROUP_READ -> 040;
            case GROUP_WRITE -> 020;
            case GROUP_EXECUTE -> 010;
            case OTHERS_READ -> 04;
            case OTHERS_WRITE -> 02;
            case OTHERS_EXECUTE -> 01;
        };
    }
}
