package dev.quadlet.directory;

import dev.quadlet.syntax.PodmanVersion;
import java.nio.file.Path;

/** A directory that a search begins with, and which of those below it belong to the search. */
record SearchBase(Path path, Rule rule) {
    /** Which directories belong to the search. */
    enum Rule {
        /** All. */
        ALL,

        /** All but what users have in {@code /etc}. */
        WITHOUT_USERS,

        /** All but those of single users in {@code /etc}, which are named by digits. */
        COMMON,

        /** The directory itself and none below. */
        ALONE
    }

    /** Whether a directory belongs to the search; both paths are free of links. */
    boolean admits(Path directory, Path users, PodmanVersion podman) {
        // a comparison of letters, as Podman's: 'users-x' begins with 'users', too
        boolean ofUsers = directory.toString().startsWith(users.toString());
        return switch (rule) {
            case ALL, ALONE -> true;
            case WITHOUT_USERS -> !ofUsers;
            case COMMON -> !ofUsers || isCommon(directory, users.getNameCount(), podman);
        };
    }

    /** Before 5.4 the directory {@code users} itself was taken for that of a user without a number. */
    private static boolean isCommon(Path directory, int level, PodmanVersion podman) {
        return directory.getNameCount() > level
                ? !isNumber(directory.getName(level).toString())
                : podman.atLeast(5, 4);
    }

    private static boolean isNumber(String name) {
        return name.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
