package dev.quadlet.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same jars: built again in another folder, they have the same bytes. */
class ReproducibleJarsIT {
    private static final Path ROOT = Path.of(System.getProperty("quadlet.root", ".."));

    @TempDir
    Path copy;

    @Test
    void builtTwiceAreEqual() throws Exception {
        copySources();
        build();

        List<Path> jars = jars(ROOT);
        assertThat(jars).isNotEmpty();
        for (Path jar : jars) {
            assertThat(copy.resolve(ROOT.relativize(jar)))
                    .as("%s (what an earlier build left goes away with `mvn clean verify`)", jar)
                    .hasSameBinaryContentAs(jar);
        }
    }

    /** What the jars are made of, and nothing that an earlier build left. */
    private void copySources() throws IOException {
        copyFile(ROOT.resolve("pom.xml"));
        copyTree(ROOT.resolve(".mvn"));
        for (Path module : modules(ROOT)) {
            copyFile(module.resolve("pom.xml"));
            copyTree(module.resolve("src/main"));
        }
    }

    private void build() throws IOException, InterruptedException {
        Path log = copy.resolve("build.log");
        Process maven = new ProcessBuilder(
                        System.getProperty("quadlet.maven") + "/bin/mvn",
                        "--batch-mode",
                        "--offline",
                        "-Dmaven.repo.local=" + System.getProperty("quadlet.repository"),
                        "-Dmaven.test.skip",
                        "-Dspotless.check.skip",
                        "-Denforcer.skip",
                        "package")
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        maven.getOutputStream().close();
        assertThat(maven.waitFor()).as(() -> read(log)).isZero();
    }

    private void copyTree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copyFile(file);
            }
        }
    }

    private void copyFile(Path file) throws IOException {
        Path target = copy.resolve(ROOT.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
    }

    private static List<Path> modules(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(f -> Files.exists(f.resolve("pom.xml")))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> jars(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root, 3)) {
            return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
