package dev.quadlet.syntax;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reader finds in a text: the lines, and the sections that they make. */
final class Reading {
    private final List<Line> lines;
    private final Dialect dialect;
    private volatile @Nullable List<Section> sections;

    Reading(List<Line> lines, Dialect dialect) {
        this.lines = List.copyOf(lines);
        this.dialect = dialect;
    }

    List<Line> lines() {
        return lines;
    }

    List<Section> sections() {
        List<Section> found = sections;
        if (found == null) {
            found = Section.all(lines, dialect);
            sections = found;
        }
        return found;
    }

    Optional<Section> section(String name) {
        for (Section section : sections()) {
            if (section.name().equals(name)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
