package dev.quadlet.graph;

import dev.quadlet.source.Span;
import dev.quadlet.syntax.SectionHeader;
import dev.quadlet.syntax.UnitDocument;
import java.util.Optional;

/** Places of what is not written as a word. */
final class Origins {
    private Origins() {}

    /** The header of a section; the beginning of the text when there is none. */
    static Origin ofSection(UnitDocument document, String section) {
        Optional<Span> header = document.lines().stream()
                .filter(line ->
                        line instanceof SectionHeader found && found.name().equals(section))
                .map(line -> line.span())
                .findFirst();
        return new Origin(
                section,
                "",
                document.source(),
                header.map(span -> Span.at(span.start())).orElse(Span.at(0)));
    }

    /** The line that says a key, or else the section that it would stand in. */
    static Origin ofKey(Member unit, String section, String key) {
        return unit.text()
                .last(section, key)
                .map(line -> line.origin(line.line().valueSpan()))
                .orElseGet(() -> ofSection(unit.text().own(), section));
    }
}
