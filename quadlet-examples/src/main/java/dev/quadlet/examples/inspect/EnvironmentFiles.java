package dev.quadlet.examples.inspect;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.EnvironmentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The environment files beside units. */
final class EnvironmentFiles {
    private static final String ENDING = ".env";

    private EnvironmentFiles() {}

    /** Those that this user may read. */
    static List<EnvironmentFile> in(Path folder) throws IOException {
        List<EnvironmentFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(Files::isReadable).sorted().toList()) {
                String name = path.getFileName().toString();
                if (name.endsWith(ENDING) && Files.isRegularFile(path)) {
                    files.add(EnvironmentFile.parse(name, Files.readString(path), EnvironmentReader.SYSTEMD));
                }
            }
        }
        return files;
    }
}
