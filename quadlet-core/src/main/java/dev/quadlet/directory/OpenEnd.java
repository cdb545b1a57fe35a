package dev.quadlet.directory;

import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.Quoting;
import dev.quadlet.syntax.Section;
import dev.quadlet.syntax.UnitParser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** Values that end in a backslash or in white space: hardly any line but the last of a text can hold them. */
final class OpenEnd {
    private OpenEnd() {}

    static boolean isOpen(Assignment line) {
        return !closed(line.value()).equals(line.value());
    }

    /** The line without what only the last one can hold; nothing when no value is left, for an empty one says something else. */
    static Optional<String> closed(Assignment line) {
        String value = closed(line.value());
        return value.isEmpty() && isOpen(line) ? Optional.empty() : Optional.of(line.key() + "=" + value);
    }

    private static String closed(String value) {
        String closed = value;
        for (String rest = withoutEnd(closed); !rest.equals(closed); rest = withoutEnd(closed)) {
            closed = rest;
        }
        return closed;
    }

    private static String withoutEnd(String value) {
        String start = "=" + value; // so that white space at the beginning stays
        return StringUtils.stripEnd(Quoting.trimmed(start), "\\").substring(1);
    }

    /** The line as the last one of a text. */
    static String written(Assignment line, Dialect dialect) {
        return Stream.of("\n", "\\\n", "\\\n\n")
                .map(end -> line + end)
                .filter(text -> reads(text, line, dialect))
                .findFirst()
                .orElseGet(() -> closed(line).map(text -> text + "\n").orElse(""));
    }

    private static boolean reads(String text, Assignment line, Dialect dialect) {
        List<Section> sections = UnitParser.parse(SourceText.of("", "[X]\n" + text), dialect)
                .document()
                .sections();
        return sections.get(0).assignments().stream()
                .map(Assignment::toString)
                .toList()
                .equals(List.of(line.toString()));
    }
}
