package dev.quadlet.examples.operate;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.Scope;
import dev.quadlet.systemd.host.FileException;
import dev.quadlet.systemd.host.Host;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The environment files of a stack that was removed while its data stays: a database takes no other password than the one it was
 * made with.
 */
final class KeptSecrets {
    private final Host host;
    private final Path folder;

    KeptSecrets(Host host, Scope scope, String stack) {
        this.host = host;
        Path state =
                scope == Scope.SYSTEM ? Path.of("/var/lib") : host.user().home().resolve(".local/state");
        this.folder = state.resolve(stack + ".kept");
    }

    /** Keeps what a station has. */
    void keep(Station station) {
        host.files().createDirectories(folder, PosixFilePermissions.fromString("rwx------"));
        for (EnvironmentFile file : station.stack().environmentFiles()) {
            station.installed(file.name())
                    .ifPresent(text -> host.files()
                            .write(
                                    folder.resolve(file.name()),
                                    text.getBytes(StandardCharsets.UTF_8),
                                    PosixFilePermissions.fromString("rw-------")));
        }
    }

    /** The text of a file that was kept. */
    Optional<String> text(String name) {
        try {
            return Optional.of(new String(host.files().read(folder.resolve(name)), StandardCharsets.UTF_8));
        } catch (FileException e) {
            if (e.reason() == FileException.Reason.MISSING) {
                return Optional.empty();
            }
            throw e;
        }
    }

    void forget(Station station) {
        station.stack().environmentFiles().forEach(file -> host.files().delete(folder.resolve(file.name())));
        host.files().delete(folder);
    }
}
