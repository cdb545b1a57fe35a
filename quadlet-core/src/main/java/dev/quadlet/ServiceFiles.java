package dev.quadlet;

import dev.quadlet.key.Key;
import dev.quadlet.value.DataDirectory;
import java.util.Optional;

/** Files and directories that systemd itself needs for a unit, by paths that are right in both scopes. */
final class ServiceFiles {
    static final Key<String> ENVIRONMENT_FILE = Key.of("Service", "EnvironmentFile");
    static final Key<String> STATE_DIRECTORY = Key.of("Service", "StateDirectory");
    static final Key<String> STATE_DIRECTORY_MODE = Key.of("Service", "StateDirectoryMode");

    /** The directory that a stack's files are installed in, for the system and for a user. */
    private static final String QUADLET_DIRECTORY = "%E/containers/systemd/";

    private static final String STATE_ROOT = "%S/";

    private ServiceFiles() {}

    static String path(String file) {
        return QUADLET_DIRECTORY + file;
    }

    /** The stack's file that a path of a service means, if it lies where the stack is installed. */
    static Optional<String> fileOf(String path) {
        return path.startsWith(QUADLET_DIRECTORY)
                ? Optional.of(path.substring(QUADLET_DIRECTORY.length()))
                : Optional.empty();
    }

    /** What {@code StateDirectory=} has to say for systemd to make a directory; nothing when it lies elsewhere. */
    static Optional<String> stateDirectory(DataDirectory directory) {
        String path = directory.toString();
        return path.startsWith(STATE_ROOT) && path.length() > STATE_ROOT.length()
                ? Optional.of(path.substring(STATE_ROOT.length()))
                : Optional.empty();
    }
}
