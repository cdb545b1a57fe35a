package dev.quadlet.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes Java and documentation from the key table: for each section a class of constants, a builder and a view, and the
 * page of all keys.
 */
public final class Generator {
    private static final String TABLE = "quadlet-core/src/main/resources/dev/quadlet/key/keys.tsv";
    private static final Path JAVA = Path.of("quadlet-core/src/main/java/dev/quadlet");

    private Generator() {}

    /** Writes all files below the current directory, which must be the root of the repository. */
    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<Path, String> file : files(Path.of("")).entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.writeString(file.getKey(), file.getValue());
        }
    }

    /** Everything that is generated from the table below a root: relative path and text. */
    static Map<Path, String> files(Path root) throws IOException {
        Map<String, List<Row>> sections = Row.read(root.resolve(TABLE)).stream()
                .collect(Collectors.groupingBy(Row::section, LinkedHashMap::new, Collectors.toList()));
        Map<Path, String> files = new LinkedHashMap<>();
        sections.forEach((name, rows) -> {
            Section section = new Section(name, rows);
            files.put(JAVA.resolve("key/" + name + "Keys.java"), section.constants());
            files.put(JAVA.resolve(section.builderName() + ".java"), section.builder());
            files.put(JAVA.resolve(name + "Section.java"), section.view());
        });
        files.put(Path.of("docs/keys.md"), KeysPage.render(sections));
        return files;
    }
}
