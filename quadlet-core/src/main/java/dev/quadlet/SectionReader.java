package dev.quadlet;

import dev.quadlet.key.Key;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.Section;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.ValueException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads typed values out of one section of a document. */
final class SectionReader {
    private final SourceText source;
    private final Dialect dialect;
    private final Optional<Section> section;

    SectionReader(UnitDocument document, String section) {
        this.source = document.source();
        this.dialect = document.dialect();
        this.section = document.section(section);
    }

    /** The value of a key with a single value. An empty one that resets the key counts as none. */
    <T> Optional<T> first(Key<T> key) {
        return said(key).reduce((earlier, later) -> later).flatMap(last -> value(key, last));
    }

    /** The lines of a key but for the empty ones that nobody heeds. */
    private Stream<Assignment> said(Key<?> key) {
        return section.stream()
                .flatMap(found -> found.assignments(key.name()).stream())
                .filter(line -> !line.value().isEmpty() || !key.ignoresEmpty());
    }

    private <T> Optional<T> value(Key<T> key, Assignment last) {
        String text = key.losesQuotes() ? dialect.unquote(last.value()) : last.value();
        return text.isEmpty() && key.resets()
                ? Optional.empty()
                : at(last, () -> key.parse(text)).stream().findFirst();
    }

    /** The values of a repeatable key, of all lines that count. */
    <T> List<T> all(Key<T> key) {
        Stream<Assignment> counting = key.ignoresEmpty()
                ? said(key)
                : section.stream().flatMap(found -> found.effective(key.name()).stream());
        return counting.flatMap(line -> at(line, () -> key.parse(line.value())).stream())
                .toList();
    }

    private <T> T at(Assignment line, Supplier<T> read) {
        try {
            return read.get();
        } catch (ValueException e) {
            String place =
                    source.name() + ":" + source.position(line.valueSpan().start());
            throw new ValueException(e.kind(), e.value(), e.reason() + ", at " + place);
        }
    }
}
