package dev.quadlet.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is committed is what the generator makes of the key table; the formatter may move white space in Java. */
class GeneratedFilesTest {
    private static final Path ROOT = Path.of("..");
    private static final String REMEDY =
            "Does not fit keys.tsv. In the root of the repository run: " + Templates.COMMAND;

    @Test
    void committedFilesAreTheGeneratedOnes() throws IOException {
        Map<Path, String> generated = Generator.files(ROOT);

        assertThat(generated).hasSize(12 * 3 + 1);
        generated.forEach((path, text) -> assertThat(comparable(path, committed(path)))
                .as("%s%n%s", REMEDY, path)
                .isEqualTo(comparable(path, text)));
    }

    @Test
    void nothingIsLeftOfFormerTables() throws IOException {
        Map<Path, String> generated = Generator.files(ROOT);

        try (Stream<Path> files = Files.walk(ROOT.resolve("quadlet-core/src/main/java"))) {
            assertThat(files.filter(GeneratedFilesTest::saysItIsGenerated).map(ROOT::relativize))
                    .as("Files that the generator no longer makes: delete them")
                    .containsExactlyInAnyOrderElementsOf(generated.keySet().stream()
                            .filter(GeneratedFilesTest::isJava)
                            .toList());
        }
    }

    private static List<String> comparable(Path path, String text) {
        return isJava(path) ? JavaTokens.of(text) : text.lines().toList();
    }

    private static boolean isJava(Path path) {
        return path.toString().endsWith(".java");
    }

    private static boolean saysItIsGenerated(Path path) {
        return isJava(path) && read(path).startsWith("// Generated from keys.tsv");
    }

    private static String committed(Path path) {
        Path file = ROOT.resolve(path);
        return Files.exists(file) ? read(file) : "";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
