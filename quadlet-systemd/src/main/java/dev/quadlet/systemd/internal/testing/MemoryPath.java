package dev.quadlet.systemd.internal.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/** A path of a file system in memory. Names and slashes are those of this machine's own paths. */
final class MemoryPath implements Path {
    private final MemoryFileSystem files;
    private final Path plain;

    MemoryPath(MemoryFileSystem files, Path plain) {
        this.files = files;
        this.plain = plain;
    }

    /** The same path of this machine's file system. */
    static Path plain(Path path) {
        if (path instanceof MemoryPath memory) {
            return memory.plain;
        }
        throw new ProviderMismatchException(path + " is no path in memory");
    }

    private Path of(Path other) {
        return new MemoryPath(files, other);
    }

    private @Nullable Path ofNullable(@Nullable Path other) {
        return other == null ? null : of(other);
    }

    @Override
    public FileSystem getFileSystem() {
        return files;
    }

    @Override
    public boolean isAbsolute() {
        return plain.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return ofNullable(plain.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return ofNullable(plain.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return ofNullable(plain.getParent());
    }

    @Override
    public int getNameCount() {
        return plain.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return of(plain.getName(index));
    }

    @Override
    public Path subpath(int begin, int end) {
        return of(plain.subpath(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
        return other instanceof MemoryPath memory && plain.startsWith(memory.plain);
    }

    @Override
    public boolean endsWith(Path other) {
        return other instanceof MemoryPath memory && plain.endsWith(memory.plain);
    }

    @Override
    public Path normalize() {
        return of(plain.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return of(plain.resolve(plain(other)));
    }

    @Override
    public Path relativize(Path other) {
        return of(plain.relativize(plain(other)));
    }

    @Override
    public URI toUri() {
        return URI.create("quadlet-memory:" + plain.toUri().getRawPath());
    }

    @Override
    public Path toAbsolutePath() {
        return of(Path.of("/").resolve(plain));
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        return ((MemoryProvider) files.provider()).realPath(this);
    }

    /** The same path in the file system of another. */
    Path at(Path other) {
        return of(other);
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException("Nothing to watch");
    }

    @Override
    public int compareTo(Path other) {
        return plain.compareTo(plain(other));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MemoryPath memory && files == memory.files && plain.equals(memory.plain);
    }

    @Override
    public int hashCode() {
        return plain.hashCode();
    }

    @Override
    public String toString() {
        return plain.toString();
    }
}
