package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.systemd.host.FileException;
import dev.quadlet.systemd.host.FileException.Reason;
import dev.quadlet.systemd.host.HostFiles;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes files with the folders they lie in, and takes both away. */
final class Tree {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxr-xr-x");

    private Tree() {}

    static void write(HostFiles files, Path path, DeployFile file, byte[] content) {
        files.createDirectories(path.resolveSibling(""), FOLDER);
        if (file.isLink()) {
            files.link(path, Path.of(new String(content, UTF_8)));
        } else {
            files.write(path, content, file.kind().permissions());
        }
    }

    /** Deletes a file and the folders that are empty then, up to a folder that stays. */
    static void delete(HostFiles files, Path path, Path top) {
        files.delete(path);
        for (Path folder = path.resolveSibling(""); folder.startsWith(top) && !folder.equals(top); ) {
            try {
                files.delete(folder);
            } catch (FileException e) {
                if (e.reason() == Reason.NOT_EMPTY) {
                    return;
                }
                throw e;
            }
            folder = folder.resolveSibling("");
        }
    }
}
