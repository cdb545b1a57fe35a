package dev.quadlet.directory;

import dev.quadlet.StackFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
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
    /** What writing does to a file. */
    public enum State {
        /** There was none. */
        NEW,

        /** There was one with other content, of another sort, or that this process may not read. */
        CHANGED,

        /** The content was right already, and only the mode was another. */
        MODE,

        /** It was right already, and is not touched. */
        UNCHANGED
    }

    /**
     * A file that was asked for, and what writing does to it.
     *
     * @param path where it lies
     * @param state what is done
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
     * Says what {@link #write} would do, and does nothing: for those who ask before they overwrite.
     *
     * @param files what shall be there
     * @return what would be done, in the same order
     * @throws IOException when a file cannot be looked at, or could not be written because of what is in its place
     * @throws IllegalArgumentException when a path leads out of the folder
     */
    public List<Written> compare(List<StackFile> files) throws IOException {
        files.forEach(this::requireInside);
        Path real = Files.exists(folder) ? folder.toRealPath() : folder;
        List<Written> compared = new ArrayList<>();
        for (StackFile file : files) {
            Path target = real.resolve(file.path());
            for (Path parent : parents(real, target)) {
                requireFolder(parent);
            }
            compared.add(new Written(target, StagedFile.state(file, target)));
        }
        return List.copyOf(compared);
    }

    /**
     * Writes files, such as {@link dev.quadlet.Stack#files() those of a stack}; what belongs to another {@link
     * StackFile#place place} is for another folder, and the caller's to leave out. Other files in the folder stay. Modes are
     * 0644, 0600 for what is private and 0755 for what can be executed, from the moment a file exists; a file system
     * without such modes keeps its own.
     *
     * @param files what shall be there; a path occurs once
     * @return what was done, in the same order
     * @throws IOException when the folder or a file cannot be written; the message names it and says why
     * @throws IllegalArgumentException when a path leads out of the folder
     */
    public List<Written> write(List<StackFile> files) throws IOException {
        files.forEach(this::requireInside);
        Path real = made();
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

    private Path made() throws IOException {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            return folder.toRealPath();
        } catch (FileAlreadyExistsException e) {
            throw StagedFile.failure(folder, new FileSystemException(folder.toString(), null, "it is a file"));
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw StagedFile.failure(folder, e);
        }
    }

    private void requireInside(StackFile file) {
        Path path = folder.getFileSystem().getPath(file.path());
        boolean climbs = path.startsWith("..") || !path.normalize().equals(path);
        if (path.isAbsolute() || climbs || file.path().isEmpty()) {
            throw new IllegalArgumentException("Not a path inside of a folder: '" + file.path() + "'");
        }
    }

    private static void makeParents(Path folder, Path target) throws IOException {
        for (Path parent : parents(folder, target)) {
            requireFolder(parent);
            try {
                Files.createDirectory(parent);
            } catch (FileAlreadyExistsException e) {
                requireFolder(parent);
            } catch (IOException | ReadOnlyFileSystemException e) {
                throw StagedFile.failure(parent, e);
            }
        }
    }

    /** The folders between the folder and the file, the outermost first. */
    private static List<Path> parents(Path folder, Path target) {
        List<Path> parents = new ArrayList<>();
        for (Path parent = target.resolveSibling(""); !parent.equals(folder); parent = parent.resolveSibling("")) {
            parents.add(0, parent);
        }
        return parents;
    }

    private static void requireFolder(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(
                    folder.toString(), null, "a file or a link is where a folder of the stack belongs");
        }
    }
}
