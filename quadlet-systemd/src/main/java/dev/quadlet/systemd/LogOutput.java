package dev.quadlet.systemd;

/** Which output a container wrote an entry to. */
public enum LogOutput {
    /** The standard output. */
    STDOUT,

    /** The standard error. */
    STDERR,

    /** Nobody knows: with {@code LogDriver=passthrough} both look alike, and entries of others have no output. */
    UNKNOWN;

    /** conmon tells it by the priority. */
    static LogOutput of(LogEntry entry) {
        if (entry.field("CODE_FUNC").filter("write_journald"::equals).isEmpty()) {
            return UNKNOWN;
        }
        return switch (entry.field("PRIORITY").orElse("")) {
            case "6" -> STDOUT;
            case "3" -> STDERR;
            default -> UNKNOWN;
        };
    }
}
