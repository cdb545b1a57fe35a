package dev.quadlet.systemd.host;

import java.nio.file.Path;
import java.util.List;

/**
 * A user of a host.
 *
 * @param name the name
 * @param uid the number
 * @param gid the number of the first group
 * @param home the home directory
 * @param runtimeDirectory where the sockets of the user's manager lie: {@code /run/user/UID}, or what {@code
 *     XDG_RUNTIME_DIR} says
 */
public record HostUser(String name, long uid, long gid, Path home, Path runtimeDirectory) {
    /** Prints who runs it: name, uid, gid, home, runtime directory, each on its line. */
    static final Command WHO = Command.of(
            "sh", "-c", "id -un; id -u; id -g; printf '%s\\n' \"$HOME\" \"${XDG_RUNTIME_DIR:-/run/user/$(id -u)}\"");

    /** The user that {@link #WHO} printed. */
    static HostUser of(CommandResult who) {
        List<String> lines = who.orThrow().lines();
        if (lines.size() != 5) {
            throw CommandException.of(who, "it does not say who the user is", "Does a start file of the shell print?");
        }
        return new HostUser(
                lines.get(0),
                Long.parseLong(lines.get(1)),
                Long.parseLong(lines.get(2)),
                Path.of(lines.get(3)),
                Path.of(lines.get(4)));
    }

    /** The user of a line of passwd(5). */
    static HostUser ofPasswd(String line) {
        String[] fields = line.split(":", -1);
        Path runtime = Path.of("/run/user", fields[2]);
        return new HostUser(
                fields[0], Long.parseLong(fields[2]), Long.parseLong(fields[3]), Path.of(fields[5]), runtime);
    }

    /**
     * Whether this is the superuser.
     *
     * @return true for uid 0
     */
    public boolean isRoot() {
        return uid == 0;
    }
}
