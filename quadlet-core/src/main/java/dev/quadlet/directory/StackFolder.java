package dev.quadlet.directory;

import dev.quadlet.StackFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder that the files of a stack are written to.
 *
 * <p>Each file is written whole beside its place and then moved there in one step, so a reader sees the old file or the new
 * one and never a part. All are written before the first is moved: when one cannot be written, such as on a full disk, every
 * old file is still there. A file that is already right is not touched. Nothing is written through a link that lies in the
 * folder: one in the place of a file is replaced, one in the place of a folder is refused. The folder itself may be a link.
 */
public final class StackFolder {
    /** What writing did to a file. */
    public enum State {
        /** There was none. */
        NEW,

        /** There was one with other content, another mode, or of another sort. */
        CHANGED,

        /** It was right already, and was not touched. */
        UNCHANGED
    }

    /**
     * A file that was asked for, and what writing did to it.
     *
     * @param path where it lies
     * @param state what was done
     */
    public record Written(Path path, State state) {}

    private final Path folder;

    private StackFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A folder, which is made when it is not there.
     *
     * @param folder its path
     * @return the folder
     */
    public static StackFolder at(Path folder) {
        return new StackFolder(folder);
    }

    /**
     * Writes files, such as {@link dev.quadlet.Stack#files() those of a stack}; what belongs to another {@link
     * StackFile#place place} is for another folder, and the caller's to leave out. Other files in the folder stay. Modes are
     * 0644, and 0600 for what is private, from the moment a file exists; a file system without such modes keeps its own.
     *
     * @param files what shall be there; a path occurs once
     * @return what was done, in the same order
     * @throws IOException when the folder or a file cannot be written; the message names it and says why
     * @throws IllegalArgumentException when a path leads out of the folder
     */
    public List<Written> write(List<StackFile> files) throws IOException {
        for (StackFile file : files) {
            requireInside(file);
        }
        Files.createDirectories(folder);
        Path real = folder.toRealPath();
        List<StagedFile> staged = new ArrayList<>();
        try {
            for (StackFile file : files) {
                Path target = real.resolve(file.path());
                makeParents(real, target);
                staged.add(StagedFile.stage(file, target));
            }
            for (StagedFile file : staged) {
                file.install();
            }
        } finally {
            staged.forEach(StagedFile::discard);
        }
        return staged.stream().map(StagedFile::written).toList();
    }

    private void requireInside(StackFile file) {
        Path path = folder.getFileSystem().getPath(file.path());
        boolean climbs = path.startsWith("..") || !path.normalize().equals(path);
        if (path.isAbsolute() || climbs || file.path().isEmpty()) {
            throw new IllegalArgumentException("Not a path inside of a folder: '" + file.path() + "'");
        }
    }

    private static void makeParents(Path folder, Path target) throws IOException {
        Path parent = folder;
        for (Path name : folder.relativize(target.resolveSibling(""))) {
            parent = parent.resolve(name);
            makeDirectory(parent);
        }
    }

    private static void makeDirectory(Path directory) throws IOException {
        try {
            Files.createDirectory(directory);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileSystemException(
                        directory.toString(), null, "a file or a link is where a folder of the stack belongs");
            }
        }
    }
}
