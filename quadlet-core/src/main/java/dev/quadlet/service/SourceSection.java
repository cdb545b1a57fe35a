package dev.quadlet.service;

import dev.quadlet.syntax.SplitRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One section of a unit and its drop-ins, and the ways in which Podman looks a key up. */
final class SourceSection {
    private final Map<String, List<SourceLine>> keys = new LinkedHashMap<>();

    void add(SourceLine line) {
        keys.computeIfAbsent(line.key(), key -> new ArrayList<>(1)).add(line);
    }

    /** The keys in the order of first appearance. */
    Set<String> keys() {
        return keys.keySet();
    }

    boolean has(String key) {
        return keys.containsKey(key);
    }

    /** The last assignment, also when it is empty. */
    Optional<SourceLine> last(String key) {
        List<SourceLine> lines = keys.getOrDefault(key, List.of());
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }

    /** The assignments behind the last empty one. */
    List<SourceLine> effective(String key) {
        List<SourceLine> lines = keys.getOrDefault(key, List.of());
        int from = lines.size();
        while (from > 0 && !lines.get(from - 1).isEmpty()) {
            from--;
        }
        return from == 0 ? lines : lines.subList(from, lines.size());
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
        List<Piece> values = new ArrayList<>();
        for (SourceLine line : effective(key)) {
            values.add(line.piece(line.raw()));
        }
        return values;
    }

    /** The words of every value that counts; one that cannot be cut has none. */
    List<Piece> words(String key, SplitRule rule) {
        List<Piece> words = new ArrayList<>();
        effective(key).forEach(line -> words.addAll(line.words(rule)));
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
