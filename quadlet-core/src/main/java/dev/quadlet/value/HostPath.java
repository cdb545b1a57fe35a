package dev.quadlet.value;

/**
 * A path of the host that Podman mounts. It makes the service wait for the path's file system, and before 5.8 it writes
 * the path into that setting as it is. Blanks, quotes, backslashes and dollar signs make it wait for another path or for
 * none, which harms only who mounts a file system at such a path; so they are not refused.
 */
final class HostPath {
    private HostPath() {}

    /** Refuses what would end the line of the setting, or join the next one to it. */
    static void check(String kind, Text path) {
        String shown = path.toString();
        if (shown.indexOf('\n') >= 0 || shown.indexOf('\r') >= 0) {
            throw new ValueException(
                    kind, shown, "Podman before 5.8 would write what stands behind the line break into the service");
        }
        if (shown.endsWith("\\")) {
            throw new ValueException(
                    kind, shown, "Podman before 5.8 would join the next line of the service to a backslash at the end");
        }
    }
}
