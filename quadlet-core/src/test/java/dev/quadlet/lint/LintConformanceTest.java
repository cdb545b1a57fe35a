package dev.quadlet.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.quadlet.Conformance;
import dev.quadlet.Scope;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.directory.SearchPath;
import dev.quadlet.service.RecordedCase;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Severity;
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

/**
 * Of every recorded case: what the real generator refuses is an error here, what it warns of is a finding, and what it
 * accepts is hardly ever an error.
 */
class LintConformanceTest {
    private static final String FOLDER = "/etc/containers/systemd/case";
    private static final double FALSE_ERRORS = 0.01;

    /** Rules whose errors are certain although Podman accepts the unit: docs/rules/README.md has the list. */
    private static final Set<String> CERTAIN = RulePages.certainAlthoughAccepted();

    private final Set<String> accepted = new TreeSet<>();
    private final Set<String> missed = new TreeSet<>();
    private final Set<String> falseUnits = new TreeSet<>();
    private final Set<String> falseErrors = new TreeSet<>();
    private final Map<String, Integer> byRule = new TreeMap<>();
    private int complaints;

    @TestFactory
    List<DynamicTest> whatPodmanSaysTheLinterSaysToo() throws IOException {
        return Conformance.files("*.jsonl.gz").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)))
                .toList();
    }

    private void compare(Path file) throws IOException {
        accepted.clear();
        missed.clear();
        falseErrors.clear();
        falseUnits.clear();
        byRule.clear();
        complaints = 0;
        for (RecordedCase recorded : RecordedCase.read(file)) {
            if (recorded.isSound()) {
                compare(recorded);
            }
        }
        System.out.printf(
                "%s: %d of %d complaints of Podman found; errors on %d of %d accepted units: %s%n",
                file.getFileName(),
                complaints - missed.size(),
                complaints,
                falseErrors.size(),
                accepted.size(),
                falseErrors);
        System.out.println("findings by rule: " + byRule);
        assertThat(missed).isEmpty();
        assertThat(falseUnits).hasSizeLessThanOrEqualTo((int) (accepted.size() * FALSE_ERRORS));
    }

    private void compare(RecordedCase recorded) throws IOException {
        List<Diagnostic> findings = lint(recorded).findings();
        findings.forEach(finding -> byRule.merge(finding.severity() + " " + finding.rule(), 1, Integer::sum));
        for (String file : recorded.refused()) {
            expect(recorded, file, findings.stream().anyMatch(found -> isError(found) && isOf(found, file)));
        }
        for (String warning : warnings(recorded)) {
            String unit = warning.substring(0, warning.indexOf(' '));
            boolean isNamed = unit.contains(".");
            expect(
                    recorded,
                    warning,
                    findings.stream()
                            .anyMatch(found -> isNamed
                                    ? isOf(found, unit)
                                    : found.message().contains(unit)));
        }
        for (String path : sources(recorded)) {
            String unit = recorded.fact("case") + "/" + path;
            accepted.add(unit);
            findings.stream()
                    .filter(found ->
                            isError(found) && found.source().name().equals(path) && !CERTAIN.contains(found.rule()))
                    .forEach(found -> {
                        falseErrors.add(recorded.fact("case") + " " + found);
                        falseUnits.add(unit);
                    });
        }
    }

    private void expect(RecordedCase recorded, String what, boolean isFound) {
        complaints++;
        if (!isFound) {
            missed.add(recorded.fact("case") + ": " + what);
        }
    }

    private static boolean isError(Diagnostic finding) {
        return finding.severity() == Severity.ERROR;
    }

    private static boolean isOf(Diagnostic finding, String file) {
        return finding.source().name().endsWith("/" + file)
                || finding.source().name().contains("/" + file + ".d/");
    }

    /** The unit and what is said of it; where no unit is named, the key. */
    private static List<String> warnings(RecordedCase recorded) {
        List<String> warnings = new ArrayList<>();
        for (String line : recorded.fact("stderr").split("\n", -1)) {
            int at = line.indexOf("Warning: ");
            if (at >= 0) {
                warnings.add(line.substring(at + "Warning: ".length()).replace("using key ", ""));
            } else if (line.contains("unsupported escape char")) {
                warnings.add("escape char");
            }
        }
        return warnings;
    }

    /** The paths of the units that became services. */
    private static Set<String> sources(RecordedCase recorded) {
        return recorded.services().values().stream()
                .flatMap(Set::stream)
                .flatMap(String::lines)
                .filter(line -> line.startsWith("SourcePath="))
                .map(line -> line.substring("SourcePath=".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static LintReport lint(RecordedCase recorded) throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
            for (Map.Entry<String, String> file : recorded.files().entrySet()) {
                Path path = files.getPath(FOLDER, file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, SourceText.of(file.getKey(), file.getValue()).bytes());
            }
            return Linter.forPodman(recorded.podman())
                    .scope(recorded.isUser() ? Scope.USER : Scope.SYSTEM)
                    .lint(QuadletDirectory.read(SearchPath.of(recorded.podman(), files.getPath(FOLDER))));
        }
    }
}
