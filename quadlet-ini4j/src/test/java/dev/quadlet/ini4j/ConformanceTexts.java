package dev.quadlet.ini4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The unit files of the recorded cases: one JSON object per line, whose member {@code files} maps paths to texts. */
final class ConformanceTexts {
    static final Path FOLDER = Path.of(System.getProperty("quadlet.conformance", "../../shared/conformance"));

    private final String json;
    private int at;

    private ConformanceTexts(String json) {
        this.json = json;
        this.at = json.indexOf("\"files\": {") + "\"files\": {".length();
    }

    /** Each text once; empty when nothing is recorded on this machine. */
    static List<String> all() throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        if (Files.isDirectory(FOLDER)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "*.jsonl.gz")) {
                for (Path file : files) {
                    read(file, texts);
                }
            }
        }
        return List.copyOf(texts);
    }

    private static void read(Path file, Set<String> texts) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                new ConformanceTexts(line).files(texts);
            }
        }
    }

    /** Path and text, until the object closes. */
    private void files(Set<String> texts) {
        while (json.charAt(at) != '}') {
            string();
            at += ": ".length();
            texts.add(string());
            at += json.startsWith(", ", at) ? 2 : 0;
        }
    }

    private String string() {
        StringBuilder text = new StringBuilder();
        for (at++; json.charAt(at) != '"'; at++) {
            text.append(json.charAt(at) == '\\' ? escaped() : json.charAt(at));
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char c = json.charAt(++at);
        if (c == 'u') {
            at += 4;
            return (char) Integer.parseInt(json.substring(at - 3, at + 1), 16);
        }
        int control = "bfnrt".indexOf(c);
        return control < 0 ? c : "\b\f\n\r\t".charAt(control);
    }
}
