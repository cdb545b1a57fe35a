package dev.quadlet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Units of recorded cases with drop-ins say after merging what Podman's generator says they do; skipped, by name, where there
 * is no record.
 */
class MergedConformanceTest {
    private static final Path FOLDER = Path.of(System.getProperty("quadlet.conformance", "../../shared/conformance"));

    /** What the generator was given, and what it wrote. */
    record Recorded(String name, PodmanVersion podman, Map<String, String> files, String output) {
        boolean hasDropIns() {
            return files.keySet().stream().anyMatch(path -> path.contains(".d/"));
        }
    }

    @Test
    void dropInsAreMergedAsRecorded() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(FOLDER),
                () -> "MergedConformanceTest needs the recorded behaviour of Podman, which is not in " + FOLDER);
        List<Recorded> cases = cases();

        assertThat(cases).extracting(Recorded::name).hasSizeGreaterThanOrEqualTo(8);
        for (Recorded recorded : cases) {
            assertThat(effective(recorded))
                    .as("%s, Podman %s", recorded.name(), recorded.podman())
                    .isEqualTo(merged(recorded))
                    .isNotEmpty();
        }
    }

    /** The settings of each unit, by the path of its file. */
    private static Map<String, List<String>> effective(Recorded recorded) throws IOException {
        Path root = Jimfs.newFileSystem(Configuration.unix()).getPath("/etc/containers/systemd/case");
        for (Map.Entry<String, String> file : recorded.files().entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, file.getValue());
        }
        Map<String, List<String>> effective = new TreeMap<>();
        for (FoundUnit unit :
                QuadletDirectory.read(SearchPath.of(recorded.podman(), root)).units()) {
            String section = unit.name().kind().orElseThrow().sectionName();
            effective.put(unit.path().toString(), settings(unit.effective().document(), section));
        }
        return effective;
    }

    private static Map<String, List<String>> merged(Recorded recorded) {
        Map<String, List<String>> merged = new TreeMap<>();
        for (String service : recorded.output().split("(?m)^---.*---$", -1)) {
            UnitDocument document =
                    UnitParser.parse(SourceText.of("service", service)).document();
            document.section("Unit")
                    .flatMap(unit -> unit.value("SourcePath"))
                    .ifPresent(path -> merged.put(path, settings(document, ownSection(document))));
        }
        return merged;
    }

    private static String ownSection(UnitDocument document) {
        return document.sections().stream()
                .map(section -> section.name())
                .filter(name -> name.startsWith("X-") && !name.equals("X-Quadlet"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> settings(UnitDocument document, String section) {
        return document.section(section).stream()
                .flatMap(found -> found.assignments().stream())
                .map(Assignment::toString)
                .toList();
    }

    private static List<Recorded> cases() throws IOException {
        List<Recorded> cases = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "*.jsonl.gz")) {
            for (Path file : files) {
                addCases(file, cases);
            }
        }
        return cases;
    }

    private static void addCases(Path file, List<Recorded> cases) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Recorded recorded = parse(line);
                if (recorded.hasDropIns()) {
                    cases.add(recorded);
                }
            }
        }
    }

    private static Recorded parse(String line) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> files = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory().createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                JsonToken value = json.nextToken();
                if (field.equals("files")) {
                    while (json.nextToken() != JsonToken.END_OBJECT) {
                        files.put(json.currentName(), json.nextTextValue());
                    }
                } else if (value.isScalarValue()) {
                    fields.put(field, json.getText());
                } else {
                    json.skipChildren();
                }
            }
        }
        PodmanVersion podman = PodmanVersion.parse(fields.getOrDefault("version", ""));
        return new Recorded(fields.getOrDefault("case", ""), podman, files, fields.getOrDefault("stdout", ""));
    }
}
