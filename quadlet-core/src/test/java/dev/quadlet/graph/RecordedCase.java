package dev.quadlet.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** Units that were given to a generator, and what it printed. */
record RecordedCase(String name, PodmanVersion podman, Map<String, String> files, String output, String errors) {
    private static final Path FOLDER = Path.of(System.getProperty("quadlet.conformance", "../../shared/conformance"));

    /** All that lie beside the project; the test is skipped where there are none. */
    static List<RecordedCase> all() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), () -> "no recorded behaviour of Podman in " + FOLDER);
        List<RecordedCase> all = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "*.jsonl.gz")) {
            for (Path file : files) {
                read(file, all);
            }
        }
        return all;
    }

    private static void read(Path file, List<RecordedCase> all) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                JsonParser json = new JsonFactory().createParser(in)) {
            while (json.nextToken() != null) {
                all.add(read(json));
            }
        }
    }

    private static RecordedCase read(JsonParser json) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> files = Map.of();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_STRING) {
                texts.put(field, json.getText());
            } else if (field.equals("files")) {
                files = files(json);
            } else {
                json.skipChildren();
            }
        }
        return new RecordedCase(
                texts.getOrDefault("case", "") + " " + texts.getOrDefault("version", ""),
                PodmanVersion.parse(texts.getOrDefault("version", "")),
                files,
                texts.getOrDefault("stdout", ""),
                texts.getOrDefault("stderr", ""));
    }

    private static Map<String, String> files(JsonParser json) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            files.put(json.currentName(), json.nextTextValue());
        }
        return files;
    }
}
