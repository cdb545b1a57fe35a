package dev.quadlet.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder with units for one benchmark. */
final class UnitFolder {
    private final Path path;

    private UnitFolder(Path path) {
        this.path = path;
    }

    static UnitFolder of(int units) throws IOException {
        Path path = Files.createTempDirectory("units");
        for (Map.Entry<String, String> unit : Units.texts(units).entrySet()) {
            Files.writeString(path.resolve(unit.getKey()), unit.getValue());
        }
        return new UnitFolder(path);
    }

    Path path() {
        return path;
    }

    void remove() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : List.copyOf(files.sorted(Comparator.reverseOrder()).toList())) {
                Files.delete(file);
            }
        }
    }
}
