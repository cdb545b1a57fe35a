package dev.quadlet.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Conformance;
import dev.quadlet.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Published unit files come back as they are, and an edit of one key changes that key. */
class PublishedFilesRoundTripTest {
    private static final String LONG = "--first value --second 'two words' --third=" + "x".repeat(60) + " --fourth";

    @Test
    void textsComeBack() throws IOException {
        Set<String> texts = Conformance.texts();

        assertThat(texts).hasSizeGreaterThan(1000);
        for (String text : texts) {
            for (Dialect dialect : UnitTexts.DIALECTS) {
                assertThat(UnitParser.document(SourceText.of("a.container", text), dialect)
                                .text())
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void settingAKeyChangesThatKey() throws IOException {
        for (String text : Conformance.texts()) {
            UnitDocument document =
                    UnitParser.parse(SourceText.of("a.container", text)).document();
            for (Assignment assignment : assignments(document)) {
                assertChanged(document, assignment, "changed");
                assertChanged(document, assignment, LONG);
            }
        }
    }

    private static void assertChanged(UnitDocument before, Assignment assignment, String value) {
        UnitDocument after = before.withValue(assignment, value);

        assertThat(after.text())
                .startsWith(before.text().substring(0, assignment.keySpan().end()))
                .endsWith(before.text().substring(assignment.span().end()));
        List<Assignment> all = assignments(before);
        List<String> expected =
                new ArrayList<>(all.stream().map(Assignment::toString).toList());
        expected.set(all.indexOf(assignment), assignment.key() + "=" + value);
        assertThat(assignments(after)).extracting(Assignment::toString).isEqualTo(expected);
    }

    private static List<Assignment> assignments(UnitDocument document) {
        return document.sections().stream()
                .flatMap(section -> section.assignments().stream())
                .toList();
    }
}
