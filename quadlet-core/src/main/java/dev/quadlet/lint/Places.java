package dev.quadlet.lint;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Findings by their files, to find those about the same characters without a look at all. */
final class Places {
    private final Map<SourceText, List<Diagnostic>> bySource = new HashMap<>();

    static Places of(Collection<Diagnostic> findings) {
        Places places = new Places();
        findings.forEach(finding -> places.bySource
                .computeIfAbsent(finding.source(), source -> new ArrayList<>())
                .add(finding));
        return places;
    }

    /** Those that overlap or touch a finding. */
    Stream<Diagnostic> at(Diagnostic finding) {
        return bySource.getOrDefault(finding.source(), List.of()).stream()
                .filter(other -> other.span().start() <= finding.span().end()
                        && finding.span().start() <= other.span().end());
    }

    /** Those that a finding starts in. */
    Stream<Diagnostic> around(Diagnostic finding) {
        return bySource.getOrDefault(finding.source(), List.of()).stream()
                .filter(other -> other.span().start() <= finding.span().start()
                        && finding.span().start() < other.span().end());
    }
}
