package dev.quadlet.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticTest {
    private static final SourceText SOURCE = SourceText.of("web.container", "[Container]\nImage=a # b\n");

    @ParameterizedTest
    @CsvSource({"ERROR, error", "WARNING, warning", "NOTICE, notice"})
    void printsAsACompilerDoes(Severity severity, String label) {
        Diagnostic diagnostic =
                new Diagnostic("SomeRule", severity, "what happens", SOURCE, new Span(18, 23), List.of());

        assertThat(diagnostic).hasToString("web.container:2:7: " + label + ": what happens [SomeRule]");
        assertThat(diagnostic.position()).isEqualTo(new Position(2, 7));
    }

    @Test
    void aPlaceOutsideTheTextIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Diagnostic("SomeRule", Severity.ERROR, "what", SOURCE, new Span(20, 30), List.of()))
                .withMessageContaining("web.container");
    }

    @Test
    void fixesAreApplied() {
        Fix fix = Fix.of("Remove the comment", TextEdit.delete(new Span(19, 23)));

        assertThat(fix.appliedTo(SOURCE).text()).isEqualTo("[Container]\nImage=a\n");
        assertThat(fix.appliedTo(SOURCE).name()).isEqualTo("web.container");
    }

    @Test
    void spansKnowTheirOrder() {
        assertThat(new Span(2, 5).length()).isEqualTo(3);
        assertThat(Span.at(2).isEmpty()).isTrue();
        assertThat(new Span(2, 5).contains(new Span(3, 5))).isTrue();
        assertThat(new Span(2, 5).contains(Span.at(5))).isTrue();
        assertThat(new Span(2, 5).contains(new Span(1, 3))).isFalse();
        assertThat(new Span(2, 5).contains(new Span(4, 6))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    }
}
