package dev.quadlet.systemd;

/** Who wrote an entry of the journal. */
public enum LogSource {
    /** What runs in a container, or in a service that is none. */
    APPLICATION,

    /** Podman and conmon about a container: created, started, died, and their own errors. */
    PODMAN,

    /** systemd about a unit: started, failed, scheduled to start again. */
    MANAGER;

    private static final String CONTAINER_OUTPUT = "write_journald";

    /** By the fields that each of them sets. */
    static LogSource of(LogEntry entry) {
        if (entry.field("UNIT").isPresent() || entry.field("USER_UNIT").isPresent()) {
            return MANAGER;
        }
        if (entry.field("CODE_FUNC").filter(CONTAINER_OUTPUT::equals).isPresent()) {
            return APPLICATION;
        }
        return switch (entry.field("_COMM").orElse("")) {
            case "podman", "conmon" -> PODMAN;
            case "systemd" -> MANAGER;
            default -> APPLICATION;
        };
    }
}
