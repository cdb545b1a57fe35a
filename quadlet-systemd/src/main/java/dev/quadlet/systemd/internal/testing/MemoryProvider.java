package dev.quadlet.systemd.internal.testing;

import dev.quadlet.systemd.host.FileEntry;
import dev.quadlet.systemd.host.FileException;
import dev.quadlet.systemd.host.HostUser;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a tree as one user. */
final class MemoryProvider extends FileSystemProvider {
    private final Tree tree;
    private final HostUser user;

    MemoryProvider(Tree tree, HostUser user) {
        this.tree = tree;
        this.user = user;
    }

    @Override
    public String getScheme() {
        return "quadlet-memory";
    }

    private static Path absolute(Path path) {
        return MemoryPath.plain(path.toAbsolutePath());
    }

    /** What goes wrong in the tree, in the words of java.nio. */
    private static <T> T reading(Path path, Supplier<T> read) throws IOException {
        try {
            return read.get();
        } catch (FileException e) {
            throw switch (e.reason()) {
                case MISSING -> new NoSuchFileException(path.toString());
                case DENIED -> new AccessDeniedException(path.toString());
                case NOT_A_DIRECTORY -> new NotDirectoryException(path.toString());
                default ->
                    new FileSystemException(path.toString(), null, e.reason().toString());
            };
        }
    }

    Path realPath(MemoryPath path) throws IOException {
        return path.at(reading(path, () -> tree.realPath(absolute(path), user)));
    }

    private FileEntry entry(Path path, LinkOption... options) throws IOException {
        boolean follow = !Arrays.asList(options).contains(LinkOption.NOFOLLOW_LINKS);
        return reading(path, () -> tree.stat(absolute(path), user, follow))
                .orElseThrow(() -> new NoSuchFileException(path.toString()));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        if (options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND)) {
            throw new ReadOnlyFileSystemException();
        }
        return new MemoryChannel(reading(path, () -> tree.read(tree.realPath(absolute(path), user), user)));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        List<FileEntry> entries = reading(path, () -> tree.list(tree.realPath(absolute(path), user), user, false));
        List<Path> inside = entries.stream()
                .map(entry -> path.resolve(String.valueOf(entry.path().getFileName())))
                .toList();
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return inside.iterator();
            }

            @Override
            public void close() {
                // The list is complete.
            }
        };
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        entry(path);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        if (type != BasicFileAttributes.class) {
            throw new UnsupportedOperationException("No such attributes: " + type);
        }
        return type.cast(new MemoryAttributes(entry(path, options)));
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        FileEntry entry = entry(link, LinkOption.NOFOLLOW_LINKS);
        Path target = entry.target().orElseThrow(() -> new NotLinkException(link.toString()));
        return link.getFileSystem().getPath(target.toString());
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return path.toRealPath().equals(other.toRealPath());
    }

    @Override
    public boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return null;
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) {
        throw new UnsupportedOperationException("No attributes by name: " + attributes);
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException("No file systems by URI: " + uri);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException("No file systems by URI: " + uri);
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException("No paths by URI: " + uri);
    }

    @Override
    public FileStore getFileStore(Path path) {
        throw new UnsupportedOperationException("No file store of " + path);
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) {
        throw new ReadOnlyFileSystemException();
    }

    @Override
    public void delete(Path path) {
        throw new ReadOnlyFileSystemException();
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new ReadOnlyFileSystemException();
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) {
        throw new ReadOnlyFileSystemException();
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
        throw new ReadOnlyFileSystemException();
    }
}
