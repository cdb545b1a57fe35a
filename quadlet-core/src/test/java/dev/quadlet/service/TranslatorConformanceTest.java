package dev.quadlet.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.quadlet.Conformance;
import dev.quadlet.Scope;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.directory.SearchPath;
import dev.quadlet.source.SourceText;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Of every recorded case the same services, links and refusals as the real generator's, for each recorded release. */
class TranslatorConformanceTest {
    private static final String FOLDER = "/etc/containers/systemd/case";

    @TestFactory
    List<DynamicTest> everyRecordedCaseComesOutTheSame() throws IOException {
        Path table = Conformance.files("unordered.tsv").get(0);
        return Conformance.files("*.jsonl.gz").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file, table)))
                .toList();
    }

    private static void compare(Path file, Path table) throws IOException {
        List<RecordedCase> cases =
                RecordedCase.read(file).stream().filter(RecordedCase::isSound).toList();
        List<String> differences = new ArrayList<>();
        Canonical canonical = Canonical.of(table, cases.get(0).podman());
        int same = 0;
        for (RecordedCase recorded : cases) {
            List<String> found = differences(recorded, canonical);
            differences.addAll(found);
            same += found.isEmpty() ? 1 : 0;
        }
        System.out.printf("%s: %d of %d cases%n", file.getFileName(), same, cases.size());
        assertThat(differences).isEmpty();
    }

    private static List<String> differences(RecordedCase recorded, Canonical canonical) throws IOException {
        Translation translation = translate(recorded);
        List<String> found = new ArrayList<>();
        add("exit", recorded.fact("exit"), translation.hasErrors() ? "1" : "0", found);
        add("refused", recorded.refused(), refused(translation), found);
        add("links", recorded.links(), links(translation), found);
        Map<String, Set<String>> expected = recorded.services();
        Map<String, Set<String>> actual = services(translation);
        add("services", expected.keySet(), actual.keySet(), found);
        expected.forEach((name, texts) -> {
            if (actual.containsKey(name)) {
                addLines(name, canonical(texts, canonical), canonical(actual.get(name), canonical), found);
            }
        });
        return found.stream()
                .map(difference -> recorded.fact("case") + ": " + difference)
                .toList();
    }

    private static Set<List<String>> canonical(Set<String> texts, Canonical canonical) {
        return texts.stream().map(canonical::lines).collect(Collectors.toSet());
    }

    private static void add(String what, Object expected, Object actual, List<String> found) {
        if (!expected.equals(actual)) {
            found.add(what + ": expected " + expected + " but was " + actual);
        }
    }

    private static void addLines(
            String name, Set<List<String>> expected, Set<List<String>> actual, List<String> found) {
        if (!expected.equals(actual)) {
            List<String> missing = new ArrayList<>(expected.iterator().next());
            List<String> more = new ArrayList<>(actual.iterator().next());
            missing.removeAll(actual.iterator().next());
            more.removeAll(expected.iterator().next());
            found.add(name + ": expected " + missing + " but was " + more);
        }
    }

    private static Translation translate(RecordedCase recorded) throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
            for (Map.Entry<String, String> file : recorded.files().entrySet()) {
                Path path = files.getPath(FOLDER, file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, SourceText.of(file.getKey(), file.getValue()).bytes());
            }
            Scope scope = recorded.isUser() ? Scope.USER : Scope.SYSTEM;
            return Translator.forPodman(recorded.podman())
                    .scope(scope)
                    .translate(QuadletDirectory.read(SearchPath.of(recorded.podman(), files.getPath(FOLDER))));
        }
    }

    private static Set<String> refused(Translation translation) {
        return translation.refused().stream().map(RefusedFile::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> links(Translation translation) {
        Map<String, String> links = new TreeMap<>();
        translation
                .services()
                .forEach(service -> service.links().forEach(link -> links.put(link.path(), link.target())));
        return links;
    }

    private static Map<String, Set<String>> services(Translation translation) {
        Map<String, Set<String>> services = new TreeMap<>();
        translation
                .services()
                .forEach(service -> services.computeIfAbsent(service.name(), name -> new TreeSet<>())
                        .add(service.text()));
        return services;
    }
}
