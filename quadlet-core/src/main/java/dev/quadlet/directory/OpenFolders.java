package dev.quadlet.directory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A folder and those in it that files are written to, each opened once. */
final class OpenFolders implements Closeable {
    private final OpenFolder top;
    private final Map<Path, OpenFolder> inside = new HashMap<>();

    OpenFolders(Path folder) throws IOException {
        try {
            this.top = OpenFolder.at(folder);
        } catch (IOException e) {
            throw StagedFile.failure(folder, e);
        }
    }

    /** The folder of a file, which is made with those above it when it is not there. */
    OpenFolder of(Path file) throws IOException {
        return folder(file.getParent());
    }

    private OpenFolder folder(@Nullable Path path) throws IOException {
        if (path == null) {
            return top;
        }
        OpenFolder known = inside.get(path);
        if (known == null) {
            known = made(folder(path.getParent()), path.getFileName());
            inside.put(path, known);
        }
        return known;
    }

    private static OpenFolder made(OpenFolder parent, Path name) throws IOException {
        StackFolder.requireFolder(parent.path(name));
        try {
            return parent.made(name);
        } catch (IOException | ReadOnlyFileSystemException e) {
            StackFolder.requireFolder(parent.path(name));
            throw StagedFile.failure(parent.path(name), e);
        }
    }

    @Override
    public void close() throws IOException {
        for (OpenFolder folder : inside.values()) {
            folder.close();
        }
        top.close();
    }
}
