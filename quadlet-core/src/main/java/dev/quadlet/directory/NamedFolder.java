package dev.quadlet.directory;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** A folder on a file system that cannot hold one open: each step goes by its path. */
final class NamedFolder extends OpenFolder {
    NamedFolder(Path path) {
        super(path);
    }

    @Override
    OpenFolder inside(Path name) throws IOException {
        if (!Files.isDirectory(path(name), LinkOption.NOFOLLOW_LINKS)) {
            throw new NotDirectoryException(path(name).toString());
        }
        return new NamedFolder(path(name));
    }

    @Override
    SeekableByteChannel create(Path name) throws IOException {
        return Files.newByteChannel(path(name), NEW, attributes());
    }

    @Override
    void setMode(Path name, Set<PosixFilePermission> mode) throws IOException {
        Files.getFileAttributeView(path(name), PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .setPermissions(mode);
    }

    @Override
    void move(Path name, Path other) throws IOException {
        moveLink(name, other); // which does the same with files
    }

    @Override
    void delete(Path name) throws IOException {
        Files.deleteIfExists(path(name));
    }

    @Override
    public void close() {
        // nothing is held
    }
}
