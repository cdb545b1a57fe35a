package dev.quadlet.systemd.internal.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.systemd.host.HostUser;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What java.nio sees of a tree. */
class MemoryFileSystemTest {
    private static final HostUser ROOT = new HostUser("root", 0, 0, Path.of("/root"), Path.of("/run/user/0"));
    private static final HostUser SENEX =
            new HostUser("senex", 1000, 1000, Path.of("/home/senex"), Path.of("/run/user/1000"));

    private final Tree tree = new Tree(() -> Instant.EPOCH, ROOT);
    private final FileSystem files = new MemoryFileSystem(tree, SENEX);

    @BeforeEach
    void fill() {
        tree.makeFolders(Path.of("/etc/a"), PosixFilePermissions.fromString("rwxr-xr-x"), ROOT);
        write("/etc/a/file", "text", "rw-r--r--");
        write("/etc/a/secret", "pw", "rw-------");
        tree.link(Path.of("/etc/link"), Path.of("a"), ROOT);
        tree.link(Path.of("/etc/absolute"), Path.of("/etc/../etc/./a/file"), ROOT);
        tree.link(Path.of("/etc/nowhere"), Path.of("/none"), ROOT);
        tree.link(Path.of("/etc/loop"), Path.of("loop"), ROOT);
        tree.makeFolders(Path.of("/etc/closed"), PosixFilePermissions.fromString("rwx------"), ROOT);
    }

    private void write(String path, String text, String permissions) {
        tree.write(Path.of(path), text.getBytes(UTF_8), PosixFilePermissions.fromString(permissions), ROOT);
    }

    private Path path(String text) {
        return files.getPath(text);
    }

    @Test
    void filesAreRead() throws IOException {
        assertThat(Files.readString(path("/etc/a/file"))).isEqualTo("text");
        assertThat(Files.readString(path("/etc/link/file"))).isEqualTo("text");
        assertThat(Files.readString(path("/etc/absolute"))).isEqualTo("text");
        assertThat(Files.size(path("/etc/a/file"))).isEqualTo(4);
        assertThat(Files.getLastModifiedTime(path("/etc/a/file")).toInstant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void foldersAreListed() throws IOException {
        try (Stream<Path> inside = Files.list(path("/etc/link"))) {
            assertThat(inside.map(Path::toString)).containsExactly("/etc/link/file", "/etc/link/secret");
        }
    }

    @Test
    void linksLeadWhereTheyLead() throws IOException {
        assertThat(path("/etc/link").toRealPath()).isEqualTo(path("/etc/a"));
        assertThat(path("/etc/absolute").toRealPath()).isEqualTo(path("/etc/a/file"));
        assertThat(path("etc/./link/../a").toRealPath()).isEqualTo(path("/etc/a"));
        assertThat(Files.readSymbolicLink(path("/etc/link"))).isEqualTo(path("a"));
        assertThat(Files.isSymbolicLink(path("/etc/link"))).isTrue();
        assertThat(Files.isDirectory(path("/etc/link"))).isTrue();
        assertThat(Files.isDirectory(path("/etc/link"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
        assertThat(Files.exists(path("/etc/nowhere"))).isFalse();
        assertThat(Files.isSameFile(path("/etc/link/file"), path("/etc/absolute")))
                .isTrue();
    }

    @Test
    void whatCannotBeReadIsSaidInItsWords() {
        assertThatThrownBy(() -> Files.readString(path("/none"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Files.readString(path("/etc/nowhere"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Files.readString(path("/etc/a/secret"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Files.list(path("/etc/closed"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Files.readString(path("/etc/closed/x"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Files.list(path("/etc/a/file"))).isInstanceOf(NotDirectoryException.class);
        assertThatThrownBy(() -> Files.readString(path("/etc/a"))).isInstanceOf(FileSystemException.class);
        assertThatThrownBy(() -> path("/etc/loop").toRealPath()).isInstanceOf(FileSystemException.class);
        assertThatThrownBy(() -> Files.readSymbolicLink(path("/etc/a"))).isInstanceOf(NotLinkException.class);
    }

    @Test
    void nothingIsChanged() {
        Path file = path("/etc/a/file");

        assertThatThrownBy(() -> Files.writeString(file, "x")).isInstanceOf(ReadOnlyFileSystemException.class);
        assertThatThrownBy(() -> Files.delete(file)).isInstanceOf(ReadOnlyFileSystemException.class);
        assertThatThrownBy(() -> Files.createDirectory(path("/x"))).isInstanceOf(ReadOnlyFileSystemException.class);
        assertThatThrownBy(() -> Files.move(file, path("/x"))).isInstanceOf(ReadOnlyFileSystemException.class);
        assertThat(files.isReadOnly()).isTrue();
    }

    @Test
    void pathsAreThoseOfThisFileSystem() {
        Path path = path("/etc/a/file");

        assertThat(path.getFileSystem()).isSameAs(files);
        assertThat(path.getParent()).isEqualTo(path("/etc/a"));
        assertThat(path.getRoot()).isEqualTo(path("/"));
        assertThat(path.getName(1)).isEqualTo(path("a"));
        assertThat(path("/etc/a").relativize(path)).isEqualTo(path("file"));
        assertThat(path("/etc").resolve("a/file")).isEqualTo(path).hasSameHashCodeAs(path);
        assertThat(path.startsWith("/etc")).isTrue();
        assertThat(path).isNotEqualTo(Path.of("/etc/a/file")).isGreaterThan(path("/etc/a"));
        assertThat(path.toUri()).hasToString("quadlet-memory:/etc/a/file");
    }
}
