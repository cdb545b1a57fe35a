package dev.quadlet.graph;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Fix;
import dev.quadlet.source.Severity;
import dev.quadlet.source.TextEdit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings; what a template and its instances have in common is said once. */
final class Findings {
    private final Set<Diagnostic> all = new LinkedHashSet<>();

    void error(String rule, Origin at, String message) {
        add(rule, Severity.ERROR, at, message, List.of());
    }

    void warning(String rule, Origin at, String message) {
        add(rule, Severity.WARNING, at, message, List.of());
    }

    void notice(String rule, Origin at, String message) {
        add(rule, Severity.NOTICE, at, message, List.of());
    }

    /** A finding that is mended by another word at the place. */
    void misnamed(String rule, Severity severity, Origin at, String message, String right) {
        add(rule, severity, at, message, List.of(Fix.of("Write " + right, new TextEdit(at.span(), right))));
    }

    private void add(String rule, Severity severity, Origin at, String message, List<Fix> fixes) {
        all.add(new Diagnostic(rule, severity, message, at.source(), at.span(), fixes));
    }

    List<Diagnostic> all() {
        return List.copyOf(all);
    }
}
