package dev.quadlet.service;

import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.UnitDocument;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One section of a unit and its drop-ins, and the ways in which Podman looks a key up. */
final class SourceSection {
    private final List<SourceLine> lines;

    private SourceSection(List<SourceLine> lines) {
        this.lines = lines;
    }

    /** All that the documents say under a name, one after the other. */
    static SourceSection of(String name, List<UnitDocument> documents) {
        List<SourceLine> lines = new ArrayList<>();
        for (UnitDocument document : documents) {
            document.section(name)
                    .ifPresent(section -> section.assignments()
                            .forEach(assignment -> lines.add(new SourceLine(document, name, assignment))));
        }
        return new SourceSection(lines);
    }

    /** The keys in the order of first appearance. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        lines.forEach(line -> keys.add(line.key()));
        return keys;
    }

    boolean has(String key) {
        return place(key) >= 0;
    }

    /** The last assignment, also when it is empty. */
    Optional<SourceLine> last(String key) {
        int place = place(key);
        return place < 0 ? Optional.empty() : Optional.of(lines.get(place));
    }

    /** Where the last assignment is, or -1. */
    private int place(String key) {
        int at = lines.size() - 1;
        while (at >= 0 && !lines.get(at).key().equals(key)) {
            at--;
        }
        return at;
    }

    /** The assignments behind the last empty one. */
    List<SourceLine> effective(String key) {
        if (!has(key)) {
            return List.of();
        }
        List<SourceLine> effective = new ArrayList<>();
        for (SourceLine line : lines) {
            if (!line.key().equals(key)) {
                continue;
            }
            if (line.isEmpty()) {
                effective.clear();
            } else {
                effective.add(line);
            }
        }
        return effective;
    }

    /** The last value without the quotes that Podman strips; it may be empty. */
    Optional<Piece> value(String key) {
        return last(key).map(line -> line.piece(line.dialect().unquote(line.raw())));
    }

    /** The last value, if there is anything in it. */
    Optional<Piece> filled(String key) {
        return value(key).filter(value -> !value.text().isEmpty());
    }

    /** Every value that counts, as it is written. */
    List<Piece> values(String key) {
        List<SourceLine> effective = effective(key);
        List<Piece> values = new ArrayList<>(effective.size());
        for (SourceLine line : effective) {
            values.add(line.piece(line.raw()));
        }
        return values;
    }

    /** The words of every value that counts; one that cannot be cut has none. */
    List<Piece> words(String key, SplitRule rule) {
        List<SourceLine> effective = effective(key);
        if (effective.isEmpty()) {
            return List.of();
        }
        List<Piece> words = new ArrayList<>();
        effective.forEach(line -> words.addAll(line.words(rule)));
        return words;
    }

    /** The words of the last value. */
    List<Piece> lastWords(String key, SplitRule rule) {
        return last(key).map(line -> line.words(rule)).orElse(List.of());
    }

    /** Whether the key is set, and to true. */
    Optional<Boolean> isTrue(String key) {
        return last(key).flatMap(line -> line.dialect().toBoolean(line.raw()));
    }
}
