package dev.quadlet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** Unit files that people published, where they lie beside the project: JSON lines, compressed. */
public final class Conformance {
    private static final Path FOLDER = Path.of(System.getProperty("quadlet.conformance", "../../shared/conformance"));

    private Conformance() {}

    /** The distinct texts of all unit files; the test is skipped where there are none. */
    public static Set<String> texts() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), () -> "no recorded behaviour of Podman in " + FOLDER);
        Set<String> texts = new LinkedHashSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "*.jsonl.gz")) {
            for (Path file : files) {
                addTexts(file, texts);
            }
        }
        return texts;
    }

    private static void addTexts(Path file, Set<String> texts) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                JsonParser json = new JsonFactory().createParser(in)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME
                        && json.currentName().equals("files")) {
                    json.nextToken();
                    addValues(json, texts);
                }
            }
        }
    }

    private static void addValues(JsonParser json, Set<String> texts) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            texts.add(json.nextTextValue());
        }
    }
}
