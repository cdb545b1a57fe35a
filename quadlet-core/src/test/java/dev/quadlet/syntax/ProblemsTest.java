package dev.quadlet.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Severity;
import dev.quadlet.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is said about bad lines, where, and what mends them. */
class ProblemsTest {
    @ParameterizedTest(name = "{1} {2} {3}")
    @CsvFileSource(resources = "problems.txt", delimiter = '|', quoteCharacter = '\0')
    void badLinesAreTold(String text, String reader, String place, String rule, String message, String mended) {
        SourceText source = SourceText.of("a.container", Shown.text(text));
        Dialect dialect = reader(reader);

        List<Diagnostic> problems = UnitParser.parse(source, dialect).problems();

        assertThat(problems).hasSize(1);
        Diagnostic problem = problems.get(0);
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.position()).hasToString(place);
        assertThat(problem.rule()).isEqualTo(rule);
        assertThat(Shown.cell(problem.message())).isEqualTo(message);
        if (mended.equals("-")) {
            assertThat(problem.fixes()).isEmpty();
            return;
        }
        SourceText fixed = problem.fixes().get(0).appliedTo(source);
        assertThat(Shown.cell(fixed.text())).isEqualTo(mended);
        assertThat(UnitParser.parse(fixed, dialect).problems()).isEmpty();
    }

    private static Dialect reader(String name) {
        return name.equals("systemd") ? Dialect.SYSTEMD : Dialect.podman(PodmanVersion.parse(name));
    }

    @Test
    void everyBadLineIsToldInOrder() {
        String text = """
                Image=too early
                junk
                [Container]
                Image=docker.io/library/redis:7
                [Install] # at boot
                =x
                """;

        List<Diagnostic> problems =
                UnitParser.parse(SourceText.of("web.container", text)).problems();

        assertThat(problems)
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "web.container:1:1: error: an assignment before the first section; Podman will load none of the"
                                + " units in this directory [KeyBeforeSection]",
                        "web.container:2:1: error: neither Key=Value nor [Section] nor a comment; Podman will load none"
                                + " of the units in this directory [MalformedLine]",
                        "web.container:5:1: error: nothing may stand behind a section's name, not even a comment; Podman"
                                + " will load none of the units in this directory [MalformedLine]",
                        "web.container:6:1: error: the key is missing; Podman will load none of the units in this"
                                + " directory [MalformedLine]");
    }

    @Test
    void soundFilesHaveNoProblem() {
        String text = """
                # A comment
                [Container]
                Image=docker.io/library/redis:7

                ; another
                Exec=redis-server \\
                  # in between
                  --appendonly yes
                """;

        assertThat(UnitParser.parse(SourceText.of("a.container", text)).problems())
                .isEmpty();
    }
}
