package dev.quadlet;

import dev.quadlet.key.Key;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.DataDirectory;
import java.util.Optional;

/** Files and directories that systemd itself needs for a unit, by paths that are right in both scopes. */
final class ServiceFiles {
    static final Key<String> ENVIRONMENT_FILE = Key.of("Service", "EnvironmentFile");

    /** The directory that a stack's files are installed in, for the system and for a user. */
    static final String QUADLET_DIRECTORY = "%E/containers/systemd/";

    private ServiceFiles() {}

    static String path(String file) {
        return QUADLET_DIRECTORY + file;
    }

    /** The stack's file that a path of a service means, if it lies where the stack is installed. */
    static Optional<String> fileOf(String path) {
        return StackPaths.searched(path);
    }

    /**
     * The command that makes a directory before the container starts. {@code StateDirectory=} would not do: systemd gives
     * such a directory back to root before every command of a system service, so that a container which owns its data
     * loses it while it shuts down.
     */
    static CommandLine make(DataDirectory directory) {
        CommandLine mkdir = CommandLine.of("mkdir", "-p");
        return directory
                .mode()
                .map(mode -> mkdir.plus("-m").plus(mode))
                .orElse(mkdir)
                .plus(directory.path());
    }
}
