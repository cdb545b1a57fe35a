package dev.quadlet.directory;

import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder that the files of a stack are written to, and read from.
 *
 * <p>Each file is written whole beside its place and then moved there in one step, so a reader sees the old file or the new
 * one and never a part. All are written before the first is moved: when one cannot be written, such as on a full disk, every
 * old file is still there. When one cannot be moved, because another user's file in a folder such as {@code /tmp} is in its
 * place, the message says which ones were moved before. A file that is already right is not touched.
 *
 * <p>Nothing is written through a link that lies in the folder: one in the place of a file is replaced, one in the place of a
 * folder is refused. That holds also for one that is put there while files are written, where the file system can hold a
 * folder open, as Linux can; only empty folders and links, which are made by their path, could come to lie elsewhere. The
 * folder itself may be a link. Who may write in the folder can of course change what was written as soon as it is.
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
     * @throws IllegalArgumentException as {@link #write} does
     */
    public List<Written> compare(List<StackFile> files) throws IOException {
        requireSound(files);
        Path real = StagedFile.isThere(folder) ? real() : folder;
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
     * Writes files, such as {@link dev.quadlet.Stack#files() those of a stack}. Units of systemd are not for the folder of
     * Podman's: a stack that has both is written to two folders, each with the files of one {@link StackFile#place place}.
     * Other files in the folder stay. Modes are 0644, 0600 for what is private and 0755 for what can be executed, from the
     * moment a file exists; a file system without such modes keeps its own. Folders that are made have the mode that this
     * process gives to new folders.
     *
     * @param files what shall be there
     * @return what was done, in the same order
     * @throws IOException when the folder or a file cannot be written; the message names it and says why
     * @throws IllegalArgumentException when a path leads out of the folder or is given twice, or when the files belong in
     *     different places
     */
    public List<Written> write(List<StackFile> files) throws IOException {
        requireSound(files);
        try (OpenFolders folders = new OpenFolders(made())) {
            List<StagedFile> staged = new ArrayList<>();
            try {
                for (StackFile file : files) {
                    Path path = folder.getFileSystem().getPath(file.path());
                    staged.add(StagedFile.stage(file, folders.of(path), path.getFileName()));
                }
                install(staged);
            } finally {
                staged.forEach(StagedFile::discard);
            }
            return staged.stream().map(StagedFile::written).toList();
        }
    }

    /**
     * Makes a stack of the files that lie here, the way back from {@link #write}: what a stack wrote makes the same files
     * again. It holds units, also those with lines that nobody can read, links that are instances of templates, drop-ins,
     * environment files, and all else as files beside the units, in the order of their names. Notes of {@code podman
     * quadlet install} are left out. What is in no file it does not know: data directories. Modes are those that a stack
     * gives, and environment files that a person wrote lose their comments.
     *
     * <p>Which units take part when Podman reads the folder is another question, which {@link QuadletDirectory} answers.
     *
     * @param name how the stack is called
     * @return the stack
     * @throws IOException when a file cannot be read, or no stack can hold it: a unit in a folder below, a link to anything
     *     else, a name that systemd refuses, a file beside the units that others shall not read. The message names it
     * @throws IllegalArgumentException when the name is none of a stack
     */
    public Stack read(String name) throws IOException {
        return StackReader.read(real(), name);
    }

    static void install(List<StagedFile> staged) throws IOException {
        for (StagedFile file : staged) {
            try {
                file.install();
            } catch (IOException e) {
                throw file.notInstalled(e, staged.subList(0, staged.indexOf(file)));
            }
        }
    }

    private Path made() throws IOException {
        try {
            if (!StagedFile.isThere(folder)) {
                Files.createDirectories(folder);
            }
            return real();
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw StagedFile.failure(folder, e);
        }
    }

    private Path real() throws IOException {
        Path real;
        try {
            real = folder.toRealPath();
        } catch (NoSuchFileException e) {
            throw new FileSystemException(folder.toString(), null, "it is a link that leads nowhere");
        }
        if (!Files.isDirectory(real)) {
            throw new FileSystemException(folder.toString(), null, "it is a file");
        }
        return real;
    }

    private void requireSound(List<StackFile> files) {
        files.forEach(this::requireInside);
        Map<String, StackFile> seen = new HashMap<>();
        for (StackFile file : files) {
            if (seen.put(file.path(), file) != null) {
                throw new IllegalArgumentException("Two files are called '" + file.path() + "'");
            }
            requireTogether(files.get(0), file);
        }
    }

    private static void requireTogether(StackFile first, StackFile file) {
        if (first.place() != file.place()) {
            throw new IllegalArgumentException("'" + first + "' (" + first.place() + ") and '" + file + "' ("
                    + file.place() + ") do not belong in one folder: write the files of each place to their own");
        }
    }

    private void requireInside(StackFile file) {
        Path path = folder.getFileSystem().getPath(file.path());
        boolean climbs = path.startsWith("..") || !path.normalize().equals(path);
        if (path.isAbsolute() || climbs || file.path().isEmpty()) {
            throw new IllegalArgumentException("Not a path inside of a folder: '" + file.path() + "'");
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

    static void requireFolder(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(
                    folder.toString(), null, "a file or a link is where a folder of the stack belongs");
        }
    }
}
