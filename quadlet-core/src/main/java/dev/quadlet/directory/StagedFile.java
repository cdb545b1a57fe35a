package dev.quadlet.directory;

import dev.quadlet.StackFile;
import dev.quadlet.directory.StackFolder.State;
import dev.quadlet.directory.StackFolder.Written;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that lies beside its place until all are there. */
final class StagedFile {
    private static final Logger LOG = LoggerFactory.getLogger(StagedFile.class);
    private static final Set<PosixFilePermission> OPEN = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> EXECUTABLE = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rw-------");

    /** The generator reads hidden files, too, but none with this ending. */
    private static final String ENDING = ".new";

    private final OpenFolder folder;
    private final Path name;
    private final boolean isLink;
    private final State state;
    private @Nullable Path waiting;

    private StagedFile(OpenFolder folder, Path name, boolean isLink, State state) {
        this.folder = folder;
        this.name = name;
        this.isLink = isLink;
        this.state = state;
    }

    static StagedFile stage(StackFile file, OpenFolder folder, Path name) throws IOException {
        Path target = folder.path(name);
        StagedFile staged = new StagedFile(folder, name, file.linkTarget().isPresent(), state(file, target));
        if (staged.state != State.UNCHANGED) {
            try {
                staged.fill(file, target.getFileSystem().getPath(".quadlet-" + UUID.randomUUID() + ENDING));
            } catch (IOException | ReadOnlyFileSystemException e) {
                staged.discard();
                throw failure(target, e);
            }
        }
        return staged;
    }

    static State state(StackFile file, Path target) throws IOException {
        if (!isThere(target)) {
            return State.NEW;
        }
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(target.toString(), null, "a folder is where a file of the stack belongs");
        }
        if (!hasContent(file, target)) {
            return State.CHANGED;
        }
        return hasMode(file, target) ? State.UNCHANGED : State.MODE;
    }

    /** Whether anything is there, if only a link; what cannot be known is not taken for a no. */
    static boolean isThere(Path path) throws IOException {
        try {
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (AccessDeniedException e) {
            throw new FileSystemException(path.toString(), null, "this process has no right to look at it");
        }
    }

    private static boolean hasContent(StackFile file, Path target) throws IOException {
        Optional<String> link = file.linkTarget();
        if (link.isPresent() || Files.isSymbolicLink(target)) {
            return link.isPresent()
                    && Files.isSymbolicLink(target)
                    && Files.readSymbolicLink(target).toString().equals(link.get());
        }
        // what this process may not read it can still replace
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Files.isReadable(target)
                && Arrays.equals(Files.readAllBytes(target), file.content());
    }

    /** A link has no mode of its own. */
    private static boolean hasMode(StackFile file, Path path) throws IOException {
        return file.linkTarget().isPresent()
                || !hasModes(path)
                || Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS)
                        .equals(mode(file));
    }

    private static boolean hasModes(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static Set<PosixFilePermission> mode(StackFile file) {
        if (file.isPrivate()) {
            return PRIVATE;
        }
        return file.isExecutable() ? EXECUTABLE : OPEN;
    }

    /** A temporary file begins as its owner's alone; only then its mode is opened. */
    private void fill(StackFile file, Path temporary) throws IOException {
        Optional<String> link = file.linkTarget();
        if (link.isPresent()) {
            folder.createLink(temporary, link.get());
            waiting = temporary;
            return;
        }
        try (SeekableByteChannel channel = folder.create(temporary)) {
            waiting = temporary;
            ByteBuffer content = ByteBuffer.wrap(file.content());
            while (content.hasRemaining()) {
                channel.write(content);
            }
            if (channel instanceof FileChannel disk) {
                disk.force(true);
            }
        }
        if (folder.hasModes()) {
            folder.setMode(temporary, mode(file));
        }
    }

    void install() throws IOException {
        if (waiting != null) {
            if (isLink) {
                folder.moveLink(waiting, name);
            } else {
                folder.move(waiting, name);
            }
            waiting = null;
        }
    }

    /** Takes away what was not installed. */
    void discard() {
        if (waiting != null) {
            try {
                folder.delete(waiting);
            } catch (IOException | ReadOnlyFileSystemException e) {
                // why it was not installed is what the caller has to learn; this comes on top of it
                LOG.warn("{} stays behind and may be deleted: {}", folder.path(waiting), e.toString());
            }
            waiting = null;
        }
    }

    Written written() {
        return new Written(folder.path(name), state);
    }

    /** What is told about a file or a folder that cannot be written: its path and the reason. */
    static IOException failure(Path target, Exception e) {
        FileSystemException told = new FileSystemException(
                target.toString(), null, "cannot be written, nothing was replaced here: " + reason(e));
        told.initCause(e);
        return told;
    }

    /** What is told when the last step fails for a file and the steps before it are done. */
    IOException notInstalled(IOException e, List<StagedFile> installed) {
        String done = installed.stream()
                .filter(file -> file.state != State.UNCHANGED)
                .map(file -> file.name.toString())
                .collect(Collectors.joining(", "));
        FileSystemException told = new FileSystemException(
                folder.path(name).toString(),
                null,
                "cannot be put in its place: " + reason(e) + "; "
                        + (done.isEmpty() ? "nothing was replaced here" : "written before it: " + done));
        told.initCause(e);
        return told;
    }

    private static String reason(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "this process has no right to write there";
        }
        if (e instanceof ReadOnlyFileSystemException) {
            return "the file system can only be read";
        }
        if (e instanceof ClosedByInterruptException) {
            return "the thread was interrupted";
        }
        return e instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : Objects.requireNonNullElseGet(e.getMessage(), e::toString);
    }
}
