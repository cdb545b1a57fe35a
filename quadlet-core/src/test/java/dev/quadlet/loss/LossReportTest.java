package dev.quadlet.loss;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Severity;
import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report of losses as people and as tools read it. */
class LossReportTest {
    private static final SourceText TEXT = SourceText.of("compose.yaml", "services:\n  web:\n    ports: [80]\n");

    private static final Loss PORTS = new Loss(
            "services.web.ports[0]",
            TEXT,
            spanOf("80"),
            Severity.WARNING,
            Outcome.CHANGED,
            "any port of the host",
            "name one");
    private static final Loss FILE =
            new Loss("", TEXT, new Span(0, 0), Severity.NOTICE, Outcome.STEP, "images are not built", "");
    private static final Loss WEB =
            new Loss("services.web", TEXT, spanOf("web"), Severity.ERROR, Outcome.DROPPED, "it does not start", "");

    @Test
    void linesComeInTheOrderOfPlacesAndOnce() {
        LossReport report = new LossReport(List.of(PORTS, FILE, WEB, PORTS));

        assertThat(report).hasToString("""
                        compose.yaml:1:1: notice: step: images are not built
                        compose.yaml:2:3: error: dropped: services.web: it does not start
                        compose.yaml:3:13: warning: changed: services.web.ports[0]: any port of the host; name one
                        """);
    }

    @Test
    void anErrorIsWhatWillNotWork() {
        assertThat(new LossReport(List.of(PORTS, FILE)).hasErrors()).isFalse();
        assertThat(new LossReport(List.of(PORTS, WEB)).hasErrors()).isTrue();
        assertThat(new LossReport(List.of(PORTS, WEB)).of(Severity.WARNING)).containsExactly(PORTS);
    }

    @Test
    void aDiagnosticIsNamedAfterThePrefixAndTheOutcome() {
        Diagnostic diagnostic = PORTS.diagnostic("compose");

        assertThat(diagnostic)
                .hasToString(
                        "compose.yaml:3:13: warning: services.web.ports[0]: any port of the host; name one [compose-changed]");
    }

    private static Span spanOf(String word) {
        int start = TEXT.text().indexOf(word);
        return new Span(start, start + word.length());
    }
}
