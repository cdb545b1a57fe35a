package dev.quadlet.directory;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Set;

/** A folder that is held open: names in it are looked up in it, and its path is not asked again. */
final class HeldFolder extends OpenFolder {
    private final SecureDirectoryStream<Path> held;

    HeldFolder(Path path, SecureDirectoryStream<Path> held) {
        super(path);
        this.held = held;
    }

    @Override
    OpenFolder inside(Path name) throws IOException {
        return new HeldFolder(path(name), held.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    SeekableByteChannel create(Path name) throws IOException {
        Set<OpenOption> options = new HashSet<>(NEW);
        options.add(LinkOption.NOFOLLOW_LINKS);
        return held.newByteChannel(name, options, attributes());
    }

    @Override
    void setMode(Path name, Set<PosixFilePermission> mode) throws IOException {
        held.getFileAttributeView(name, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .setPermissions(mode);
    }

    @Override
    void move(Path name, Path other) throws IOException {
        held.move(name, held, other);
    }

    @Override
    void delete(Path name) throws IOException {
        try {
            held.deleteFile(name);
        } catch (NoSuchFileException e) {
            // gone already, as it should be
        }
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
