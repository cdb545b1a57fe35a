package dev.quadlet.systemd.deploy;

import java.nio.file.Path;

/**
 * What a deployment does to a file.
 *
 * @param path where it lies
 * @param action what is done
 * @param owner whose content is replaced or deleted
 * @param diff the lines that change, as diff(1) shows them; of a private file none
 */
public record FileChange(Path path, Action action, Owner owner, String diff) {
    /** What is done to a file. */
    public enum Action {
        /** It is written; there was none. */
        CREATE,
        /** It is replaced. */
        CHANGE,
        /** Its content stays, and its permissions change. */
        MODE,
        /** It is deleted. */
        DELETE
    }

    /** Whose content a file has before. */
    public enum Owner {
        /** The stack's: it is as the last deployment left it, or not there. */
        STACK,
        /** It was the stack's, and somebody changed it. */
        DRIFTED,
        /** Somebody else put it there. */
        FOREIGN
    }

    /** Action, path and diff. */
    @Override
    public String toString() {
        String whose = switch (owner) {
            case STACK -> "";
            case DRIFTED -> " (somebody changed it)";
            case FOREIGN -> " (it is somebody else's)";
        };
        String head = action.name().toLowerCase(java.util.Locale.ROOT) + " " + path + whose;
        return diff.isEmpty()
                ? head
                : head + "\n" + diff.stripTrailing().indent(4).stripTrailing();
    }
}
