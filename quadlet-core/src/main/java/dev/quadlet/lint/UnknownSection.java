package dev.quadlet.lint;

import dev.quadlet.source.Excerpt;
import dev.quadlet.source.Fix;
import dev.quadlet.source.Severity;
import dev.quadlet.source.TextEdit;
import dev.quadlet.syntax.Line;
import dev.quadlet.syntax.SectionHeader;
import dev.quadlet.syntax.UnitDocument;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A section that nobody reads. */
final class UnknownSection extends UnitRule {
    UnknownSection() {
        super(Severity.WARNING, "Nobody reads the section");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        Set<String> known = new TreeSet<>(
                List.of("Unit", "Service", "Install", "Quadlet", unit.kind().sectionName()));
        for (UnitDocument document : unit.documents()) {
            for (Line line : document.lines()) {
                if (line instanceof SectionHeader header
                        && !known.contains(header.name())
                        && !header.name().startsWith("X-")) {
                    report(document, header, known, findings);
                }
            }
        }
    }

    private static void report(UnitDocument document, SectionHeader header, Set<String> known, Findings findings) {
        Optional<String> meant = known.stream()
                .filter(name -> name.equals(header.name().strip()))
                .findFirst()
                .or(() -> Nearest.to(header.name().strip(), known));
        String message = "nobody reads [" + Excerpt.of(header.name())
                + "]: Podman copies it into the service, and systemd ignores it"
                + meant.map(name -> "; [" + name + "] is near").orElse("");
        Fix[] fixes = meant.map(name -> Fix.of("Write [" + name + "]", new TextEdit(header.nameSpan(), name))).stream()
                .toArray(Fix[]::new);
        findings.add(document, header.nameSpan(), message, fixes);
    }
}
