package dev.quadlet.systemd.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.systemd.host.FileEntry;
import dev.quadlet.systemd.host.FileException;
import dev.quadlet.systemd.host.FileException.Reason;
import dev.quadlet.systemd.host.HostFiles;
import dev.quadlet.systemd.host.HostUser;
import dev.quadlet.systemd.host.Secrets;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The files of a {@link FakeHost}, in memory, as one of its users sees them: with owners, permissions and links. What is refused
 * to be {@linkplain #refuse changed} is refused to everybody, as by a full disk.
 */
public final class FakeFiles implements HostFiles {
    private static final Set<PosixFilePermission> PUBLIC = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxr-xr-x");

    private final Machine machine;
    private final Connection connection;
    private final HostUser user;
    private final Secrets secrets;

    FakeFiles(Machine machine, Connection connection, HostUser user, Secrets secrets) {
        this.machine = machine;
        this.connection = connection;
        this.user = user;
        this.secrets = secrets;
    }

    private <T> T looking(Path path, Supplier<T> operation) {
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException("Not an absolute path: " + path);
        }
        connection.step();
        try {
            return operation.get();
        } catch (FileException e) {
            throw FileException.of(path, secrets.hide(said(e)));
        }
    }

    /** The message without the remedy, which the exception adds again. */
    private static String said(FileException e) {
        String message = String.valueOf(e.getMessage());
        return e.remedy().isEmpty()
                ? message
                : message.substring(0, message.length() - e.remedy().length() - 1);
    }

    private <T> T changing(Path path, Supplier<T> operation) {
        return looking(path, () -> {
            machine.refusal(path).ifPresent(reason -> {
                throw FileException.of(path, reason);
            });
            return operation.get();
        });
    }

    @Override
    public Optional<FileEntry> stat(Path path) {
        return looking(path, () -> machine.tree.stat(path, user, false));
    }

    @Override
    public List<FileEntry> list(Path directory) {
        return looking(directory, () -> machine.tree.list(directory, user, false));
    }

    @Override
    public List<FileEntry> walk(Path directory) {
        return looking(directory, () -> machine.tree.list(directory, user, true));
    }

    @Override
    public byte[] read(Path file) {
        return looking(file, () -> machine.tree.read(file, user));
    }

    @Override
    public void write(Path file, byte[] content, Set<PosixFilePermission> permissions) {
        changing(file, () -> {
            machine.tree.write(file, content, permissions, user);
            return true;
        });
    }

    @Override
    public void createDirectories(Path directory, Set<PosixFilePermission> permissions) {
        changing(directory, () -> {
            machine.tree.makeFolders(directory, permissions, user);
            return true;
        });
    }

    @Override
    public boolean delete(Path path) {
        return changing(path, () -> machine.tree.delete(path, user));
    }

    @Override
    public Path realPath(Path path) {
        return looking(path, () -> machine.tree.realPath(path, user));
    }

    /**
     * Puts a text file in its place, readable for all, and makes the folders that it lies in.
     *
     * @param file an absolute path
     * @param text what it holds, in UTF-8
     */
    public void write(String file, String text) {
        Path path = Path.of(file);
        Path folder = path.getParent();
        if (folder != null) {
            createDirectories(folder, FOLDER);
        }
        write(path, text.getBytes(UTF_8), PUBLIC);
    }

    /**
     * The content of a file as text.
     *
     * @param file an absolute path
     * @return what it holds, read as UTF-8
     */
    public String text(String file) {
        return new String(read(Path.of(file)), UTF_8);
    }

    @Override
    public void link(Path link, Path target) {
        changing(link, () -> {
            machine.tree.link(link, target, user);
            return true;
        });
    }

    /**
     * Puts something in its place that is neither file nor folder nor link, such as a pipe or a socket.
     *
     * @param path where it lies
     */
    public void special(Path path) {
        changing(path, () -> {
            machine.tree.other(path, user);
            return true;
        });
    }

    /**
     * Lets every change in a folder, and of the folder itself, fail from now on: {@link Reason#FULL}, {@link Reason#READ_ONLY} …
     * What is there stays and can be read.
     *
     * @param folder the folder; {@code /} is the whole host
     * @param reason why nothing can be changed
     */
    public void refuse(Path folder, Reason reason) {
        machine.refuse(folder, reason);
    }

    /**
     * Takes a {@linkplain #refuse refusal} back.
     *
     * @param folder the folder that it was said for
     */
    public void allow(Path folder) {
        machine.allow(folder);
    }
}
