package dev.quadlet.systemd.internal.testing;

import dev.quadlet.systemd.host.HostUser;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;

/** A tree as one of its users may read it, for code that takes a {@link FileSystem}. Nothing can be changed through it. */
public final class MemoryFileSystem extends FileSystem {
    private final FileSystemProvider provider;

    /**
     * A view.
     *
     * @param tree the files
     * @param user who reads them
     */
    public MemoryFileSystem(Tree tree, HostUser user) {
        this.provider = new MemoryProvider(tree, user);
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        // There is nothing that would be open.
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public String getSeparator() {
        return "/";
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of(getPath("/"));
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return List.of();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return Set.of("basic");
    }

    @Override
    public Path getPath(String first, String... more) {
        return new MemoryPath(this, Path.of(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String syntaxAndPattern) {
        throw new UnsupportedOperationException("No patterns: " + syntaxAndPattern);
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        throw new UnsupportedOperationException("No users to look up");
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException("Nothing to watch");
    }
}
