package dev.quadlet.directory;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.ContainerUnit;
import dev.quadlet.DropIn;
import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is written through a link that somebody put into the folder, not even while files are written. */
class PlantedLinkTest {
    private static final List<StackFile> FILES = files("x:1");

    private static List<StackFile> files(String image) {
        ContainerUnit web = Quadlet.container("web").image(image).build();
        return Stack.named("shop")
                .units(web)
                .dropIns(DropIn.of(web.name(), "10", web.document()))
                .build()
                .files();
    }

    @TempDir
    private Path folder;

    @Test
    void aPlantedLinkIsReplacedAndNotFollowed() throws Exception {
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Path target = Files.createDirectory(folder.resolve("units"));
        Files.createSymbolicLink(target.resolve("web.container"), victim);

        StackFolder.at(target).write(FILES);

        assertThat(victim).hasContent("precious");
        assertThat(target.resolve("web.container")).isRegularFile().isNotEmptyFile();
        assertThat(Files.isSymbolicLink(target.resolve("web.container"))).isFalse();
    }

    @Test
    void aLinkInPlaceOfAFolderIsRefused() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path target = Files.createDirectory(folder.resolve("units"));
        Files.createSymbolicLink(target.resolve("conf"), elsewhere);
        Stack stack = Stack.named("shop").asset("conf/web.conf", "x").build();

        assertThatThrownBy(() -> StackFolder.at(target).compare(stack.files()))
                .hasMessageContaining("conf: a file or a link is where a folder of the stack belongs");
        assertThatThrownBy(() -> StackFolder.at(target).write(stack.files()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("conf: a file or a link is where a folder of the stack belongs");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aLinkThatIsPutInPlaceOfAnOpenFolderIsNotFollowed() throws Exception {
        Path units = Files.createDirectory(folder.resolve("units"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        try (OpenFolder open = OpenFolder.at(units)) {
            Files.move(units, folder.resolve("away"));
            Files.createSymbolicLink(units, elsewhere);

            StackFolder.install(List.of(StagedFile.stage(FILES.get(0), open, Path.of("web.container"))));
        }

        assertThat(elsewhere).isEmptyDirectory();
        assertThat(folder.resolve("away/web.container")).exists();
    }

    @Test
    void theModeOfWhatALinkLeadsToStays() throws Exception {
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Files.setPosixFilePermissions(victim, fromString("rw-------"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), victim);
        try (OpenFolder open = OpenFolder.at(folder)) {
            assertThatThrownBy(() -> open.setMode(link.getFileName(), fromString("rw-rw-rw-")))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> open.create(link.getFileName()).close()).isInstanceOf(IOException.class);
        }

        assertThat(victim).hasContent("precious");
        assertThat(Files.getPosixFilePermissions(victim)).isEqualTo(fromString("rw-------"));
    }

    /** Somebody swaps folders, waiting files and files for links as fast as they can, for two seconds. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void whoIsFastIsNotFollowedEither() throws Exception {
        Path units = Files.createDirectory(folder.resolve("units"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Files.setPosixFilePermissions(victim, fromString("rw-------"));
        AtomicBoolean isOver = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        int written = 0;
        try {
            List<Future<Integer>> attacks = List.of(
                    threads.submit(() -> swapFolders(units.resolve("web.container.d"), elsewhere, isOver)),
                    threads.submit(() -> plantLinks(units, victim, isOver)));
            for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2); System.nanoTime() < end; ) {
                written += write(units, written);
            }
            isOver.set(true);
            for (Future<Integer> attack : attacks) {
                assertThat(attack.get()).isPositive();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(written).isPositive();
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(victim).hasContent("precious");
        assertThat(Files.getPosixFilePermissions(victim)).isEqualTo(fromString("rw-------"));
    }

    /** Whether it was written; that it is refused is as good. */
    private static int write(Path units, int number) {
        try {
            StackFolder.at(units).write(files("x:" + number));
            return 1;
        } catch (IOException refused) {
            return 0;
        }
    }

    private static int swapFolders(Path inner, Path elsewhere, AtomicBoolean isOver) throws IOException {
        Path gone = Files.createDirectory(elsewhere.resolveSibling("gone"));
        int swaps = 0;
        while (!isOver.get()) {
            if (Files.isSymbolicLink(inner)) {
                Files.delete(inner);
            } else if (Files.isDirectory(inner)) {
                Files.move(inner, gone.resolve(UUID.randomUUID().toString()));
                swaps += plant(inner, elsewhere);
            }
        }
        return swaps;
    }

    /** No, when the writer was faster. */
    private static int plant(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
            return 1;
        } catch (FileAlreadyExistsException e) {
            return 0;
        }
    }

    private static int plantLinks(Path units, Path victim, AtomicBoolean isOver) throws IOException {
        Path link = units.resolve("link");
        int planted = 0;
        while (!isOver.get()) {
            for (Path file : files(units)) {
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, victim);
                Files.move(link, file, StandardCopyOption.ATOMIC_MOVE);
                planted++;
            }
        }
        return planted;
    }

    private static List<Path> files(Path units) throws IOException {
        try (Stream<Path> found = Files.list(units)) {
            return found.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
    }
}
