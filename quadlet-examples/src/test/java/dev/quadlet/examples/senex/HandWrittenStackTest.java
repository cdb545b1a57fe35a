package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Scope;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.directory.SearchPath;
import dev.quadlet.lint.LintReport;
import dev.quadlet.lint.Linter;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the linter says of the stack as it was first written by hand, and of the one that the code makes. */
class HandWrittenStackTest {
    private static final PodmanVersion PODMAN = PodmanVersion.of(5, 4);
    private static final Linter LINTER = Linter.forPodman(PODMAN).scope(Scope.USER);
    private static final Path BY_HAND = Path.of("src/test/resources/dev/quadlet/examples/senex/by-hand");

    private static LintReport report() throws IOException {
        return LINTER.lint(QuadletDirectory.read(SearchPath.of(PODMAN, BY_HAND)))
                .relativeTo(BY_HAND.toRealPath());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            S1, postgres.container:1:1,   NotInstalled,          Start it at boot
            S2, web.container:3:7,        WrongServiceName,      Write senex-network-network.service
            S3, postgres.container:11:17, CredentialsDirectory,  Look beside the unit
            S4, postgres.container:12:25, UndefinedVariable,     EnvironmentFile= of [Service] is what systemd reads
            S5, postgres.container:16:25, UndefinedVariable,     Write $$ to let the container expand it
            S6, postgres.container:15:8,  UndefinedVariable,     EnvironmentFile= of [Service] is what systemd reads
            S7, web.container:3:29,       OrderWithoutReadiness, Notify=healthy in postgres.container makes it wait
            S8, web.container:4:10,       StopsWithUpdate,       Write Wants=
            """)
    void eachOfTheEightDefectsIsReportedAtItsLineWithWhatMendsIt(String defect, String place, String rule, String mend)
            throws IOException {
        Diagnostic finding = report().of(rule).stream()
                .filter(found -> place.equals(found.source().name() + ":" + found.position()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(defect + " is not reported"));

        assertThat(finding.message() + finding.fixes()).contains(mend);
    }

    @Test
    void nothingIsReportedButTheDefects() throws IOException {
        List<String> rules = report().findings().stream()
                .map(Diagnostic::rule)
                .distinct()
                .sorted()
                .toList();

        assertThat(rules)
                .containsExactly(
                        "CredentialsDirectory",
                        "NotInstalled",
                        "OrderWithoutReadiness",
                        "StopsWithUpdate",
                        "UndefinedVariable",
                        "WrongServiceName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void theFixedStackIsClean(String environment) throws IOException {
        assertThat(LINTER.lint(SenexFiles.stack(environment)).findings()).isEmpty();
        assertThat(Linter.forPodman(PODMAN).lint(SenexFiles.stack(environment)).findings())
                .isEmpty();
    }
}
