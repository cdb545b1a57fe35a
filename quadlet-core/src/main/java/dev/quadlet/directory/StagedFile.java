package dev.quadlet.directory;

import dev.quadlet.StackFile;
import dev.quadlet.directory.StackFolder.State;
import dev.quadlet.directory.StackFolder.Written;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
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

    private final Path target;
    private final State state;
    private @Nullable Path waiting;

    private StagedFile(Path target, State state) {
        this.target = target;
        this.state = state;
    }

    static StagedFile stage(StackFile file, Path target) throws IOException {
        StagedFile staged = new StagedFile(target, state(file, target));
        if (staged.state != State.UNCHANGED) {
            try {
                staged.waiting = Files.createTempFile(target.resolveSibling(""), ".quadlet-", ENDING);
                staged.fill(file, staged.waiting);
            } catch (IOException | ReadOnlyFileSystemException e) {
                staged.discard();
                throw failure(target, e);
            }
        }
        return staged;
    }

    static State state(StackFile file, Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
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
            Files.delete(temporary);
            Files.createSymbolicLink(temporary, temporary.getFileSystem().getPath(link.get()));
            return;
        }
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            ByteBuffer content = ByteBuffer.wrap(file.content());
            while (content.hasRemaining()) {
                channel.write(content);
            }
            channel.force(true);
        }
        if (hasModes(temporary)) {
            Files.setPosixFilePermissions(temporary, mode(file));
        }
    }

    void install() throws IOException {
        if (waiting != null) {
            try {
                Files.move(waiting, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw failure(target, e);
            }
            waiting = null;
        }
    }

    /** Takes away what was not installed. */
    void discard() {
        if (waiting != null) {
            try {
                Files.deleteIfExists(waiting);
            } catch (IOException e) {
                // why it was not installed is what the caller has to learn; this comes on top of it
                LOG.warn("{} stays behind and may be deleted: {}", waiting, e.toString());
            }
            waiting = null;
        }
    }

    Written written() {
        return new Written(target, state);
    }

    /** What is told about a file or a folder that cannot be written: its path and the reason. */
    static IOException failure(Path target, Exception e) {
        FileSystemException told = new FileSystemException(
                target.toString(), null, "cannot be written, nothing was replaced here: " + reason(e));
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
        return e instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : String.valueOf(e.getMessage());
    }
}
