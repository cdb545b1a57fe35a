package dev.quadlet.systemd.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.quadlet.systemd.host.FileException.Reason;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What every {@link Host} does with commands and files, wherever it is. */
abstract class HostFilesContract extends HostContract {
    private static final Set<PosixFilePermission> PUBLIC = fromString("rw-r--r--");
    private static final Set<PosixFilePermission> PRIVATE = fromString("rw-------");
    private static final Set<PosixFilePermission> OPEN_FOLDER = fromString("rwxr-xr-x");

    private HostFiles files() {
        return host().files();
    }

    private Path write(String name, String text) {
        Path file = folder().resolve(name);
        files().write(file, text.getBytes(UTF_8), PUBLIC);
        return file;
    }

    private String text(Path file) {
        return new String(files().read(file), UTF_8);
    }

    private Path link(String name, Path target) {
        Path link = folder().resolve(name);
        files().link(link, target);
        return link;
    }

    /** Makes a pipe. */
    void pipe(Path pipe) {
        host().run(Command.of("mkfifo", pipe.toString())).orThrow();
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(type(FileException.class))
                .satisfies(e -> assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason));
    }

    @Test
    void whatIsWrittenIsRead() {
        byte[] all = new byte[300_000];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        Path file = folder().resolve("-a b 'ü\n.env");

        files().write(file, all, PRIVATE);

        assertThat(files().read(file)).isEqualTo(all);
        FileEntry entry = files().stat(file).orElseThrow();
        assertThat(entry.isFile()).isTrue();
        assertThat(entry.size()).isEqualTo(all.length);
        assertThat(entry.permissions()).isEqualTo(PRIVATE);
        assertThat(entry.uid()).isEqualTo(host().user().uid());
        assertThat(entry.gid()).isEqualTo(host().user().gid());
        assertThat(entry.path()).isEqualTo(file);
        assertThat(Duration.between(entry.modified(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void severalFilesAreReadAtOnce() {
        Path empty = write("empty", "");
        Path odd = write("a 'name' with\na line", "one\ntwo");
        Path large = folder().resolve("large");
        byte[] bytes = new byte[200_000];
        new Random(1).nextBytes(bytes);
        files().write(large, bytes, PUBLIC);

        Map<Path, byte[]> read = files().readAll(List.of(large, empty, odd));

        assertThat(read.keySet()).containsExactly(large, empty, odd);
        assertThat(read.get(large)).isEqualTo(bytes);
        assertThat(read.get(empty)).isEmpty();
        assertThat(read.get(odd)).asString(UTF_8).isEqualTo("one\ntwo");
        assertThat(files().readAll(List.of())).isEmpty();
        refused(Reason.MISSING, () -> files().readAll(List.of(empty, folder().resolve("nothing"))));
        refused(Reason.LINK, () -> files().readAll(List.of(empty, link("link", large))));
    }

    @Test
    void aFileIsReplacedWholeAndNothingElseIsLeft() {
        Path file = write("web.container", "old");
        write("web.container", "");
        write("web.container", "new");

        assertThat(text(file)).isEqualTo("new");
        assertThat(files().list(folder())).extracting(FileEntry::path).containsExactly(file);
    }

    @Test
    void aPlantedLinkIsReplacedAndNotFollowed() {
        Path victim = write("victim", "precious");
        Path link = link("web.container", victim);

        write("web.container", "new");

        assertThat(text(victim)).isEqualTo("precious");
        assertThat(files().stat(link).orElseThrow().isFile()).isTrue();
    }

    @Test
    void linksAreNotReadThrough() {
        Path link = link("web.container", write("victim", "precious"));

        assertThat(files().stat(link).orElseThrow().type()).isEqualTo(FileEntry.Type.LINK);
        assertThat(files().stat(link).orElseThrow().target()).contains(folder().resolve("victim"));
        refused(Reason.LINK, () -> files().read(link));
    }

    @Test
    void nothingIsChangedBehindALinkToAFolder() {
        Path elsewhere = folder().resolve("elsewhere");
        files().createDirectories(elsewhere, OPEN_FOLDER);
        Path link = link("stack", elsewhere);
        Path kept = write("elsewhere/kept", "precious");

        refused(Reason.LINK, () -> files().write(link.resolve("x"), new byte[0], PUBLIC));
        refused(Reason.LINK, () -> files().createDirectories(link.resolve("x"), OPEN_FOLDER));
        refused(Reason.LINK, () -> files().createDirectories(link, OPEN_FOLDER));
        refused(Reason.LINK, () -> files().delete(link.resolve("kept")));
        refused(Reason.LINK, () -> files().list(link));
        refused(Reason.LINK, () -> files().walk(link));
        assertThat(files().list(elsewhere)).extracting(FileEntry::path).containsExactly(kept);
        assertThat(files().realPath(link)).isEqualTo(files().realPath(elsewhere));
    }

    @Test
    void foldersAreListedByName() {
        files().createDirectories(folder().resolve("b/c"), fromString("rwx------"));
        write("b/c/deep", "x");
        write("a", "x");
        Path link = link("z\n z", Path.of("b"));

        assertThat(files().list(folder()))
                .extracting(entry -> folder().relativize(entry.path()).toString())
                .containsExactly("a", "b", "z\n z");
        assertThat(files().walk(folder()))
                .extracting(entry -> folder().relativize(entry.path()).toString())
                .containsExactly("a", "b", "b/c", "b/c/deep", "z\n z");
        assertThat(files().stat(folder().resolve("b/c")).orElseThrow().permissions())
                .isEqualTo(fromString("rwx------"));
        assertThat(files().stat(link).orElseThrow().target()).contains(Path.of("b"));
        assertThat(files().stat(Path.of("/dev/null")).orElseThrow().type()).isEqualTo(FileEntry.Type.OTHER);
    }

    @Test
    void foldersThatAreThereStayAsTheyAre() {
        Path made = folder().resolve("made");
        files().createDirectories(made, fromString("rwx------"));
        files().createDirectories(made, OPEN_FOLDER);

        assertThat(files().stat(made).orElseThrow().permissions()).isEqualTo(fromString("rwx------"));
        assertThat(files().list(made)).isEmpty();
    }

    @Test
    void whatIsDeletedIsGoneAndItsTargetStays() {
        Path file = write("a", "x");
        Path link = link("l", file);
        Path full = folder().resolve("d");
        files().createDirectories(full.resolve("e"), OPEN_FOLDER);

        assertThat(files().delete(link)).isTrue();
        assertThat(files().stat(file)).isPresent();
        assertThat(files().delete(file)).isTrue();
        assertThat(files().delete(file)).isFalse();
        assertThat(files().stat(file)).isEmpty();
        refused(Reason.NOT_EMPTY, () -> files().delete(full));
        assertThat(files().delete(full.resolve("e"))).isTrue();
        assertThat(files().delete(full)).isTrue();
    }

    @Test
    void aLinkTakesThePlaceOfAFileOrALinkAndOfNoFolder() {
        Path link = write("a", "old");

        files().link(link, Path.of("-b c"));
        assertThat(files().stat(link).orElseThrow().target()).contains(Path.of("-b c"));
        files().link(link, Path.of("/nowhere"));
        assertThat(files().stat(link).orElseThrow().target()).contains(Path.of("/nowhere"));

        assertThatThrownBy(() -> files().link(folder(), link)).isInstanceOf(FileException.class);
        assertThat(files().list(folder())).extracting(FileEntry::path).containsExactly(link);
    }

    @Test
    void whyNotIsSaid() {
        Path file = write("file", "x");
        Path missing = folder().resolve("missing");

        refused(Reason.MISSING, () -> files().read(missing));
        refused(Reason.MISSING, () -> files().list(missing));
        refused(Reason.MISSING, () -> files().realPath(missing));
        refused(Reason.MISSING, () -> files().write(missing.resolve("x"), new byte[0], PUBLIC));
        refused(Reason.A_DIRECTORY, () -> files().read(folder()));
        refused(Reason.NOT_A_DIRECTORY, () -> files().list(file));
        refused(Reason.NOT_A_DIRECTORY, () -> files().read(file.resolve("x")));
        refused(Reason.EXISTS, () -> files().createDirectories(file, OPEN_FOLDER));
        assertThat(files().stat(file.resolve("x"))).isEmpty();
        assertThat(files().delete(file.resolve("x"))).isFalse();
        assertThatThrownBy(() -> files().read(Path.of("etc/passwd"))).hasMessage("Not an absolute path: etc/passwd");
    }

    @Test
    void aFolderInThePlaceOfAFileStaysAndNothingIsLeftBeside() {
        Path inTheWay = folder().resolve("web.container");
        files().createDirectories(inTheWay, OPEN_FOLDER);

        assertThatThrownBy(() -> write("web.container", "x")).isInstanceOf(FileException.class);

        assertThat(files().list(folder())).extracting(FileEntry::path).containsExactly(inTheWay);
        assertThat(files().stat(inTheWay).orElseThrow().isDirectory()).isTrue();
    }

    @Test
    void aPlantedPipeDoesNotHang() {
        Path pipe = folder().resolve("pipe");
        pipe(pipe);

        assertThat(files().read(pipe)).isEmpty();
    }
}
