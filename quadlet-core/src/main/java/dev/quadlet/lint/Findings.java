package dev.quadlet.lint;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Fix;
import dev.quadlet.source.Severity;
import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import dev.quadlet.syntax.UnitDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Collects what one rule finds after the other; what a template and its instances have in common is said once. */
final class Findings {
    private final Map<Diagnostic, Rule> all = new LinkedHashMap<>();
    private final List<Diagnostic> order = new ArrayList<>();
    private Rule rule;

    Findings(Rule first) {
        this.rule = first;
    }

    void begin(Rule next) {
        this.rule = next;
    }

    /** About a whole assignment. */
    void add(Setting at, String message, Fix... fixes) {
        add(at, at.span(), message, fixes);
    }

    /** About some characters in the file of an assignment. */
    void add(Setting at, Span span, String message, Fix... fixes) {
        add(rule.severity(), at.document().source(), span, message, fixes);
    }

    void add(Severity severity, Setting at, Span span, String message, Fix... fixes) {
        add(severity, at.document().source(), span, message, fixes);
    }

    void add(UnitDocument document, Span span, String message, Fix... fixes) {
        add(rule.severity(), document.source(), span, message, fixes);
    }

    private void add(Severity severity, SourceText source, Span span, String message, Fix... fixes) {
        Diagnostic found = new Diagnostic(rule.name(), severity, message, source, span, List.of(fixes));
        if (all.putIfAbsent(found, rule) == null) {
            order.add(found);
        }
    }

    /** What is left of it beside what Podman says. */
    List<Diagnostic> beside(List<Diagnostic> podman) {
        Places said = Places.of(podman);
        return withoutEchoes().stream()
                .filter(found ->
                        !finder(found).yields() || said.at(found).findAny().isEmpty())
                .toList();
    }

    /** Of the words of what was meant for a comment, only the first that is an error is told. */
    private List<Diagnostic> withoutEchoes() {
        Places comments = Places.of(order.stream()
                .filter(found -> finder(found) instanceof InlineComment)
                .toList());
        Set<Diagnostic> failed = new HashSet<>();
        return order.stream()
                .filter(found -> comments.around(found)
                        .allMatch(comment ->
                                comment.equals(found) || (found.severity() == Severity.ERROR && failed.add(comment))))
                .toList();
    }

    /** Which of others are still to be told, because no rule that says more has spoken about their place. */
    List<Diagnostic> unsaid(List<Diagnostic> others) {
        Places own = Places.of(order);
        return others.stream()
                .filter(other -> own.at(other)
                        .noneMatch(found -> finder(found).supersedes().contains(other.rule())))
                .toList();
    }

    private Rule finder(Diagnostic found) {
        return Objects.requireNonNull(all.get(found));
    }
}
