package dev.quadlet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** Unit files that people published, where they lie beside the project: JSON lines, compressed. */
public final class Conformance {
    private static final Path FOLDER = Path.of(System.getProperty("quadlet.conformance", "../../shared/conformance"));

    private Conformance() {}

    /** The files of one ending, by name; the test is skipped where there are none. */
    public static List<Path> files(String glob) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), () -> "no recorded behaviour of Podman in " + FOLDER);
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, glob)) {
            files.forEach(found::add);
        }
        Collections.sort(found);
        return found;
    }

    /** The distinct texts of all unit files; the test is skipped where there are none. */
    public static Set<String> texts() throws IOException {
        return texts(status -> true);
    }

    /** The distinct texts of the unit files of cases in which Podman's generator found nothing wrong. */
    public static Set<String> acceptedTexts() throws IOException {
        return texts(status -> status == 0);
    }

    private static Set<String> texts(IntPredicate status) throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        for (Path file : files("*.jsonl.gz")) {
            addTexts(file, status, texts);
        }
        return texts;
    }

    /** The generator's exit status stands behind the files it is about. */
    private static void addTexts(Path file, IntPredicate status, Set<String> texts) throws IOException {
        List<String> ofCase = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                JsonParser json = new JsonFactory().createParser(in)) {
            while (json.nextToken() != null) {
                if (isField(json, "files")) {
                    json.nextToken();
                    ofCase = values(json);
                } else if (isField(json, "exit") && status.test(json.nextIntValue(-1))) {
                    texts.addAll(ofCase);
                }
            }
        }
    }

    private static boolean isField(JsonParser json, String name) throws IOException {
        return json.currentToken() == JsonToken.FIELD_NAME && json.currentName().equals(name);
    }

    private static List<String> values(JsonParser json) throws IOException {
        List<String> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            values.add(json.nextTextValue());
        }
        return values;
    }
}
