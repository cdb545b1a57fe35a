package dev.quadlet.directory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A folder that files are written to. Where the file system has a way to, as on Linux, it is held open: what is done in it is
 * done in this folder, even when somebody puts a link in its place meanwhile.
 */
abstract sealed class OpenFolder implements Closeable permits HeldFolder, NamedFolder {
    static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private static final FileAttribute<?> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path path;

    OpenFolder(Path path) {
        this.path = path;
    }

    /** The stream is closed with the folder that holds it. */
    @SuppressWarnings("StreamResourceLeak")
    static OpenFolder at(Path path) throws IOException {
        DirectoryStream<Path> stream = Files.newDirectoryStream(path);
        if (stream instanceof SecureDirectoryStream<Path> held) {
            return new HeldFolder(path, held);
        }
        stream.close();
        return new NamedFolder(path);
    }

    final Path path(Path name) {
        return path.resolve(name);
    }

    /** Makes a folder in this one, unless it is there, and opens it. */
    final OpenFolder made(Path name) throws IOException {
        try {
            Files.createDirectory(path(name));
        } catch (FileAlreadyExistsException e) {
            // whether it is a folder shows when it is opened
        }
        return inside(name);
    }

    abstract OpenFolder inside(Path name) throws IOException;

    /** A file that was not there, for its owner alone. */
    abstract SeekableByteChannel create(Path name) throws IOException;

    /** Sets the mode of a file, not of what a link in its place leads to. */
    abstract void setMode(Path name, Set<PosixFilePermission> mode) throws IOException;

    /** A link in this folder; there is no other way to make one than by the path. */
    final void createLink(Path name, String target) throws IOException {
        Files.createSymbolicLink(path(name), path.getFileSystem().getPath(target));
    }

    /** Moves a link as it was made, by its path: the open folders of jimfs would move what it leads to. */
    final void moveLink(Path name, Path other) throws IOException {
        Files.move(path(name), path(other), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Moves a file to another name in this folder, in one step and over what is there. */
    abstract void move(Path name, Path other) throws IOException;

    abstract void delete(Path name) throws IOException;

    final boolean hasModes() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    final FileAttribute<?>[] attributes() {
        return hasModes() ? new FileAttribute<?>[] {PRIVATE} : new FileAttribute<?>[0];
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
