package dev.quadlet.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.quadlet.Quadlet;
import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Reports for programs. */
class LintOutputTest {
    private static final LintReport REPORT = Linter.forPodman(PodmanVersion.of(5, 8))
            .lint(Quadlet.parse(
                    "web.container", "[Container]\nImage=docker.io/library/nginx:1\nReadOnly=y\nMemry=\"1%g\"\n"));

    /** Every scalar of a JSON text by its path. */
    private static Map<String, String> scalars(String text) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (JsonParser json = new JsonFactory().createParser(text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isScalarValue()) {
                    found.put(json.getParsingContext().pathAsPointer().toString(), json.getText());
                }
            }
        }
        return found;
    }

    @Test
    void jsonHasPlacesAndFixes() throws IOException {
        assertThat(scalars(REPORT.json()))
                .containsEntry("/0/rule", "BooleanSyntax")
                .containsEntry("/0/severity", "warning")
                .containsEntry("/0/file", "web.container")
                .containsEntry("/0/line", "3")
                .containsEntry("/0/column", "10")
                .containsEntry("/0/endColumn", "11")
                .containsEntry("/0/fixes/0/edits/0/replacement", "true")
                .containsEntry("/1/rule", "UnknownKey")
                .containsEntry("/1/severity", "error");
    }

    @Test
    void sarifIsALogOfOneRun() throws IOException {
        Map<String, String> log = scalars(REPORT.sarif());

        assertThat(log)
                .containsEntry("/version", "2.1.0")
                .containsEntry("/runs/0/tool/driver/name", "quadlet-lint")
                .containsEntry("/runs/0/columnKind", "utf16CodeUnits")
                .containsEntry("/runs/0/results/0/ruleId", "BooleanSyntax")
                .containsEntry("/runs/0/results/0/level", "warning")
                .containsEntry("/runs/0/results/1/level", "error")
                .containsEntry("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri", "web.container")
                .containsEntry("/runs/0/results/0/locations/0/physicalLocation/region/startLine", "3")
                .containsEntry(
                        "/runs/0/results/0/fixes/0/artifactChanges/0/replacements/0/insertedContent/text", "true");
        assertThat(log.get("/runs/0/tool/driver/rules/" + log.get("/runs/0/results/0/ruleIndex") + "/id"))
                .isEqualTo("BooleanSyntax");
    }

    @Test
    void githubShowsEachBesideItsLine() {
        List<String> commands = REPORT.githubAnnotations().lines().toList();

        assertThat(commands).hasSize(2);
        assertThat(commands.get(0))
                .startsWith("::warning file=web.container,line=3,endLine=3,col=10,endColumn=11,title=BooleanSyntax::");
    }
}
