package dev.quadlet.systemd.host;

import java.nio.file.Path;

/** A file or folder of a host could not be read or changed. */
public final class FileException extends HostException {
    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Reason {
        /** There is no such file. */
        MISSING("No such file or directory", "Make the folder first."),
        /** The user may not. */
        DENIED("Permission denied", "Who owns it, and who is the host's user?"),
        /** The kernel does not let even the owner. */
        NOT_PERMITTED("Operation not permitted", "Is it immutable, or somebody else's?"),
        /** The disk is full. */
        FULL("No space left on device", "Free some space; nothing was changed."),
        /** The user has used up what the user may. */
        QUOTA("Disk quota exceeded", "Free some space; nothing was changed."),
        /** The file system can only be read. */
        READ_ONLY("Read-only file system", "Mount it writable, or choose another folder."),
        /** A link is where a file or a folder belongs; links are not followed. */
        LINK("Too many levels of symbolic links", "Find out who made the link; links are not followed here."),
        /** A file is where a folder belongs. */
        NOT_A_DIRECTORY("Not a directory", "Something else lies where the folder belongs."),
        /** A folder is where a file belongs. */
        A_DIRECTORY("Is a directory", "Something else lies where the file belongs."),
        /** Something is there already. */
        EXISTS("File exists", "Something else lies there."),
        /** The folder is not empty. */
        NOT_EMPTY("Directory not empty", "Delete what is in it first."),
        /** Another reason, which the message tells. */
        OTHER("", "");

        private final String text;
        private final String remedy;

        Reason(String text, String remedy) {
            this.text = text;
            this.remedy = remedy;
        }

        /** The reason that the last line of what a program wrote ends with. */
        private static Reason of(String said) {
            for (Reason reason : values()) {
                if (said.endsWith(reason.text)) {
                    return reason;
                }
            }
            return OTHER;
        }
    }

    private final transient Path path;
    private final Reason reason;

    private FileException(Path path, Reason reason, String problem) {
        super(problem, reason.remedy);
        this.path = path;
        this.reason = reason;
    }

    /**
     * A failure for one of the known reasons.
     *
     * @param path what could not be read or changed
     * @param reason why
     * @return the exception
     */
    public static FileException of(Path path, Reason reason) {
        return new FileException(path, reason, path + ": " + reason.text);
    }

    /**
     * A failure with what the host says about it.
     *
     * @param path what could not be read or changed
     * @param said what was written to the standard error, without secrets; in English, it ends with the reason
     * @return the exception
     */
    public static FileException of(Path path, String said) {
        return new FileException(path, Reason.of(said.strip()), said.strip());
    }

    /**
     * What could not be read or changed.
     *
     * @return the path
     */
    public Path path() {
        return path;
    }

    /**
     * Why.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
