package dev.quadlet.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of all cases, changed at random, are read without an exception; {@code -Dtries.compose.mutations=20000} tries more. */
class MutatedFilesTest {
    private static final int TRIES = Case.tries("mutations");

    @TempDir
    private Path folder;

    @Test
    void noFileMakesAnImportFail() throws IOException {
        List<String> files = files();
        Path file = folder.resolve("compose.yaml");
        for (int seed = 0; seed < TRIES; seed++) {
            String text = new Mutations(seed, files).next();
            Files.writeString(file, text);
            Compose compose = Compose.read(file).directory("/srv/shop").projectName("shop");

            assertThatCode(() -> check(compose)).as("seed %s:%n%s", seed, text).doesNotThrowAnyException();
        }
    }

    /** What cannot be read has a place, like everything else that is lost. */
    private static void check(Compose compose) {
        ComposeImport done = compose.toStack();

        assertThat(done.lossReport().losses()).allSatisfy(loss -> {
            assertThat(loss.position().line()).isPositive();
            assertThat(loss.position().column()).isPositive();
            assertThat(loss.consequence()).doesNotContain("Exception", "Optional[", "No value present");
        });
    }

    private static List<String> files() throws IOException {
        return Case.all()
                .map(file -> file.folder().resolve("compose.yaml"))
                .map(MutatedFilesTest::read)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
