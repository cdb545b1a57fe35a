package dev.quadlet.directory;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.quadlet.EnvironmentFile;
import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.SystemdUnit;
import dev.quadlet.directory.StackFolder.State;
import dev.quadlet.directory.StackFolder.Written;
import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing a stack: whole files or none, and the right modes. */
class StackFolderTest {
    @TempDir
    private Path folder;

    private static Stack stack(String image) {
        return Stack.named("shop")
                .environmentFile(EnvironmentFile.named("shop.env").with("A", "b"))
                .units(
                        Quadlet.container("web").image(image).build(),
                        Quadlet.network("net").build())
                .build();
    }

    private static List<StackFile> files(String image) {
        return stack(image).files();
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        StackFolder.at(folder.resolve("new")).write(files("x:1"));

        QuadletDirectory found = QuadletDirectory.read(SearchPath.of(PodmanVersion.LATEST, folder.resolve("new")));

        assertThat(found.leftOut()).isEmpty();
        assertThat(found.units().stream().map(FoundUnit::unit).toList())
                .containsExactlyInAnyOrderElementsOf(stack("x:1").units());
    }

    @Test
    void onlyWhatChangedIsTouched() throws Exception {
        FileTime old = FileTime.fromMillis(1_000_000);
        StackFolder.at(folder).write(files("x:1"));
        for (String name : names()) {
            Files.setLastModifiedTime(folder.resolve(name), old);
        }

        List<Written> written = StackFolder.at(folder).write(files("x:2"));

        assertThat(written)
                .filteredOn(file -> file.state() != State.UNCHANGED)
                .containsExactly(new Written(folder.toRealPath().resolve("web.container"), State.CHANGED));
        assertThat(Files.getLastModifiedTime(folder.resolve("net.network"))).isEqualTo(old);
        assertThat(StackFolder.at(folder).write(files("x:2")))
                .extracting(Written::state)
                .containsOnly(State.UNCHANGED);
    }

    @Test
    void modesAreThoseOfTheContent() throws Exception {
        StackFolder.at(folder).write(files("x:1"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("web.container")))
                .isEqualTo(fromString("rw-r--r--"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("shop.env"))).isEqualTo(fromString("rw-------"));

        Files.setPosixFilePermissions(folder.resolve("shop.env"), fromString("rw-rw-rw-"));
        StackFolder.at(folder).write(files("x:1"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("shop.env"))).isEqualTo(fromString("rw-------"));

        Stack script = Stack.named("shop").executable("entry.sh", "#!/bin/sh\n").build();
        StackFolder.at(folder).write(script.files());
        assertThat(Files.getPosixFilePermissions(folder.resolve("entry.sh"))).isEqualTo(fromString("rwxr-xr-x"));
    }

    @Test
    void whatWritingWouldDoCanBeAskedBefore() throws Exception {
        StackFolder units = StackFolder.at(folder.resolve("units"));
        assertThat(states(units.compare(files("x:1")))).isEqualTo("web.container NEW, net.network NEW, shop.env NEW");
        assertThat(folder).isEmptyDirectory();

        units.write(files("x:1"));
        Files.setPosixFilePermissions(folder.resolve("units/shop.env"), fromString("rw-rw-rw-"));

        assertThat(states(units.compare(files("x:2"))))
                .isEqualTo("web.container CHANGED, net.network UNCHANGED, shop.env MODE")
                .isEqualTo(states(units.write(files("x:2"))));
        assertThat(states(units.compare(files("x:2"))))
                .isEqualTo("web.container UNCHANGED, net.network UNCHANGED, shop.env UNCHANGED");
    }

    private static String states(List<Written> files) {
        return files.stream()
                .map(file -> file.path().getFileName() + " " + file.state())
                .collect(Collectors.joining(", "));
    }

    @Test
    void aFolderInPlaceOfAFileIsRefusedBeforeAnythingIsReplaced() throws Exception {
        StackFolder.at(folder).write(files("x:1"));
        Files.delete(folder.resolve("net.network"));
        Files.createDirectory(folder.resolve("net.network"));
        String before = Files.readString(folder.resolve("web.container"));

        assertThatThrownBy(() -> StackFolder.at(folder).write(files("x:2")))
                .hasMessageContaining("net.network: a folder is where a file of the stack belongs");
        assertThat(folder.resolve("web.container")).hasContent(before);
        assertThat(names()).containsExactly("net.network", "shop.env", "web.container");
    }

    @Test
    void aFullDiskLeavesTheOldFiles() throws Exception {
        Path disk = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                        .setBlockSize(512)
                        .setMaxSize(8 * 512L)
                        .setMaxCacheSize(0)
                        .build())
                .getPath("/units");
        StackFolder.at(disk).write(files("x:1"));
        String before = Files.readString(disk.resolve("web.container"));

        assertThatThrownBy(() -> StackFolder.at(disk).write(files("x:${" + "T".repeat(5000) + "}")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("/units/web.container: cannot be written");
        assertThat(Files.readString(disk.resolve("web.container"))).isEqualTo(before);
        try (Stream<Path> left = Files.list(disk)) {
            assertThat(left).hasSize(3);
        }
    }

    /** The run-time image of Java is a file system that nobody can write. */
    @Test
    void aFileSystemThatCanOnlyBeReadIsTold() {
        Path readOnly = Path.of(URI.create("jrt:/java.base/java"));

        assertThatThrownBy(() -> StackFolder.at(readOnly).write(files("x:1")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(readOnly.resolve("web.container")
                        + ": cannot be written, nothing was replaced here: the file system can only be read");
        assertThatThrownBy(() -> StackFolder.at(readOnly.resolve("new")).write(files("x:1")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(readOnly.resolve("new") + ": cannot be written")
                .hasMessageContaining("can only be read");
    }

    @Test
    void aFileInPlaceOfTheFolderIsTold() throws Exception {
        Path file = Files.writeString(folder.resolve("units"), "precious");

        assertThatThrownBy(() -> StackFolder.at(file).write(files("x:1")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file + ": cannot be written, nothing was replaced here: it is a file");
        assertThat(file).hasContent("precious");
    }

    @Test
    void whatCannotBeWrittenToIsNotComparedEither() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "precious");
        Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere"), Path.of("gone"));

        assertThatThrownBy(() -> StackFolder.at(file).compare(files("x:1"))).hasMessage(file + ": it is a file");
        assertThatThrownBy(() -> StackFolder.at(nowhere).compare(files("x:1")))
                .hasMessage(nowhere + ": it is a link that leads nowhere");
        assertThatThrownBy(() -> StackFolder.at(nowhere).write(files("x:1")))
                .hasMessageContaining("it is a link that leads nowhere");
    }

    @Test
    void whatWasReplacedBeforeTheLastStepFailedIsNamed() throws Exception {
        List<StackFile> files = files("x:1");
        try (OpenFolder open = OpenFolder.at(folder)) {
            List<StagedFile> staged = List.of(staged(files.get(0), open), staged(files.get(1), open));
            Files.createDirectory(folder.resolve(files.get(1).path()));

            assertThatThrownBy(() -> StackFolder.install(staged))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("net.network: cannot be put in its place: ")
                    .hasMessageEndingWith("; written before it: web.container");
        }
    }

    private static StagedFile staged(StackFile file, OpenFolder open) throws IOException {
        return StagedFile.stage(file, open, Path.of(file.path()));
    }

    @Test
    void whatDoesNotBelongTogetherIsRefused() {
        Stack stack = stack("x:1").toBuilder()
                .systemdUnits(SystemdUnit.parse("shop.timer", "[Timer]\nOnCalendar=daily\n"))
                .build();
        List<StackFile> twice = new ArrayList<>(files("x:1"));
        twice.addAll(files("x:2"));

        for (Write write : List.<Write>of(StackFolder.at(folder)::write, StackFolder.at(folder)::compare)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> write.of(stack.files()))
                    .withMessage("'web.container' (QUADLET) and 'shop.timer' (SYSTEMD) do not belong in one folder:"
                            + " write the files of each place to their own");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> write.of(twice))
                    .withMessage("Two files are called 'web.container'");
        }
        assertThat(folder).isEmptyDirectory();
    }

    private interface Write {
        List<Written> of(List<StackFile> files) throws IOException;
    }

    @Test
    void unitsOfSystemdHaveAFolderToo() throws Exception {
        Stack stack = Stack.named("shop")
                .systemdUnits(SystemdUnit.parse("shop.timer", "[Timer]\nOnCalendar=daily\n"))
                .build();

        StackFolder.at(folder).write(stack.files());

        assertThat(folder.resolve("shop.timer")).hasContent("[Timer]\nOnCalendar=daily");
    }

    @Test
    void anInterruptedThreadIsTold() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> StackFolder.at(folder).write(files("x:1")))
                    .isInstanceOf(IOException.class)
                    .hasMessageEndingWith(
                            "web.container: cannot be written, nothing was replaced here: the thread was interrupted");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(folder).isEmptyDirectory();
    }

    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> names.add(String.valueOf(file.getFileName())));
        }
        Collections.sort(names);
        return names;
    }
}
