package dev.quadlet.codegen;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/**
 * Writes everything that is made from the key table: {@code java
 * quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java}, in the root of the repository.
 *
 * <p>The launcher of the JDK compiles this file alone, so this compiles the rest of the generator. It touches no class of
 * the library, and thus works while the library does not compile.
 */
final class Generate {
    private static final Path SOURCES = Path.of("quadlet-core/src/test/java");
    private static final Path CLASSES = Path.of("quadlet-core/target/codegen");

    private Generate() {}

    public static void main(String[] arguments) throws Exception {
        compile();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {CLASSES.toUri().toURL()})) {
            loader.loadClass("dev.quadlet.codegen.Generator")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        }
    }

    private static void compile() throws IOException {
        Files.createDirectories(CLASSES);
        String source = SOURCES.resolve("dev/quadlet/codegen/Generator.java").toString();
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-proc:none",
                        "-sourcepath",
                        SOURCES.toString(),
                        "-d",
                        CLASSES.toString(),
                        source);
        if (status != 0) {
            throw new IllegalStateException("The generator does not compile; run this in the root of the repository");
        }
    }
}
