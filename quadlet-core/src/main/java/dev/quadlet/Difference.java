package dev.quadlet;

import dev.quadlet.key.Key;
import dev.quadlet.key.Keys;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.CommentLine;
import dev.quadlet.syntax.Line;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a drop-in has to say behind a unit so that both together say what another document says. */
final class Difference {
    private final UnitName name;
    private final UnitDocument before;
    private final UnitDocument after;
    private UnitDocument difference;

    private Difference(UnitName name, UnitDocument before, UnitDocument after) {
        this.name = name;
        this.before = before;
        this.after = after;
        this.difference = UnitDocument.empty(name.text(), after.dialect());
    }

    static UnitDocument of(UnitName name, UnitDocument before, UnitDocument after) {
        boolean fresh = before.sections().stream()
                .allMatch(section -> section.assignments().isEmpty());
        return fresh ? SectionOrder.withoutEmptyOwn(after, name) : new Difference(name, before, after).write();
    }

    private UnitDocument write() {
        for (String section : sections()) {
            for (String key : keys(section)) {
                write(section, key, lines(before, section, key), lines(after, section, key));
            }
        }
        return difference;
    }

    private void write(String section, String key, List<Assignment> old, List<Assignment> now) {
        Optional<Key<?>> known = Keys.find(section, key);
        boolean single = known.filter(found -> !found.repeatable()).isPresent() && !now.isEmpty();
        List<Assignment> counts = single ? now.subList(now.size() - 1, now.size()) : now;
        List<Assignment> counted = single ? old.subList(Math.max(old.size() - 1, 0), old.size()) : old;
        if (values(counts).equals(values(counted))) {
            return;
        }
        boolean longer = counts.size() > counted.size()
                && values(counts.subList(0, counted.size())).equals(values(counted));
        if (!single && !longer) {
            reset(section, key, known.map(Key::resets).orElse(true));
        }
        counts.subList(longer ? counted.size() : 0, counts.size()).forEach(line -> add(section, line));
    }

    private void reset(String section, String key, boolean resets) {
        if (!resets) {
            throw new IllegalStateException("A drop-in of " + name + " cannot take back what [" + section + "] " + key
                    + "= says: only add to it, or change the unit itself");
        }
        open(section);
        difference = difference.withAdded(section, key, "");
    }

    private void add(String section, Assignment line) {
        open(section);
        difference = difference.withAdded(section, line.key(), line.value());
        String remark = remark(line);
        if (!remark.isEmpty()) {
            difference = difference.withCommentBefore(
                    difference.last(section, line.key()).orElseThrow(), remark);
        }
    }

    private void open(String section) {
        difference = SectionOrder.open(difference, section);
    }

    /** The comment right above a line. */
    private String remark(Assignment line) {
        List<Line> lines = after.lines();
        int end = lines.indexOf(line);
        int start = end;
        while (start > 0 && lines.get(start - 1) instanceof CommentLine) {
            start--;
        }
        return lines.subList(start, end).stream()
                .map(comment -> ((CommentLine) comment).text().substring(1).strip())
                .filter(text -> !text.endsWith("\\"))
                .collect(Collectors.joining("\n"));
    }

    private Set<String> sections() {
        Set<String> names = new LinkedHashSet<>();
        after.sections().forEach(section -> names.add(section.name()));
        before.sections().forEach(section -> names.add(section.name()));
        return names;
    }

    private Set<String> keys(String section) {
        Set<String> keys = new LinkedHashSet<>();
        after.section(section).ifPresent(found -> keys.addAll(found.keys()));
        before.section(section).ifPresent(found -> keys.addAll(found.keys()));
        return keys;
    }

    private static List<Assignment> lines(UnitDocument document, String section, String key) {
        return document.section(section).map(found -> found.assignments(key)).orElse(List.of());
    }

    private static List<String> values(List<Assignment> lines) {
        return lines.stream().map(Assignment::value).toList();
    }
}
