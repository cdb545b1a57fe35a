package dev.quadlet.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that a document says under one name. A section that is opened more than once is one section, its lines in the
 * order of the file: that is how Podman and systemd read it.
 */
public final class Section {
    private final String name;
    private final Dialect dialect;
    private final List<Assignment> assignments;

    Section(String name, Dialect dialect, List<Assignment> assignments) {
        this.name = name;
        this.dialect = dialect;
        this.assignments = List.copyOf(assignments);
    }

    /** The sections of a document in the order of first appearance. */
    static List<Section> all(List<Line> lines, Dialect dialect) {
        Map<String, List<Assignment>> found = new LinkedHashMap<>();
        List<Assignment> current = new ArrayList<>();
        for (Line line : lines) {
            if (line instanceof SectionHeader header) {
                current = found.computeIfAbsent(header.name(), name -> new ArrayList<>());
            } else if (line instanceof Assignment assignment) {
                current.add(assignment);
            }
        }
        List<Section> result = new ArrayList<>(found.size());
        found.forEach((name, assignments) -> result.add(new Section(name, dialect, assignments)));
        return List.copyOf(result);
    }

    /** What is assigned in which section. */
    static Map<String, List<String>> settings(List<Section> sections) {
        Map<String, List<String>> settings = new LinkedHashMap<>();
        sections.forEach(section -> settings.put(
                section.name,
                section.assignments.stream().map(Assignment::toString).toList()));
        return settings;
    }

    /**
     * What stands between the brackets.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Every assignment, also those that later ones make void.
     *
     * @return the assignments in the order of the file
     */
    public List<Assignment> assignments() {
        return assignments;
    }

    /**
     * The keys that occur.
     *
     * @return each once, in the order of first appearance
     */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        assignments.forEach(assignment -> keys.add(assignment.key()));
        return keys;
    }

    /**
     * Every assignment of one key, also those that later ones make void.
     *
     * @param key the key; case counts
     * @return the assignments in the order of the file
     */
    public List<Assignment> assignments(String key) {
        List<Assignment> found = new ArrayList<>();
        for (Assignment assignment : assignments) {
            if (assignment.key().equals(key)) {
                found.add(assignment);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * The assignment that counts for a key with a single value.
     *
     * @param key the key; case counts
     * @return the last one
     */
    public Optional<Assignment> last(String key) {
        int at = assignments.size() - 1;
        while (at >= 0 && !assignments.get(at).key().equals(key)) {
            at--;
        }
        return at < 0 ? Optional.empty() : Optional.of(assignments.get(at));
    }

    /**
     * The assignments that count for a key with many values: those behind the last empty one.
     *
     * @param key the key; case counts
     * @return the assignments in the order of the file, none of them empty
     */
    public List<Assignment> effective(String key) {
        List<Assignment> effective = new ArrayList<>();
        for (Assignment assignment : assignments) {
            if (!assignment.key().equals(key)) {
                continue;
            }
            if (assignment.isEmpty()) {
                effective.clear();
            } else {
                effective.add(assignment);
            }
        }
        return List.copyOf(effective);
    }

    /**
     * The value of a key with a single value: the last one, without the quotes that the reader strips.
     *
     * @param key the key; case counts
     * @return the value, which may be empty; nothing when the key does not occur
     */
    public Optional<String> value(String key) {
        return last(key).map(assignment -> dialect.unquote(assignment.value()));
    }

    /**
     * The values of a key with many values, as they are written: those behind the last empty one.
     *
     * @param key the key; case counts
     * @return the values in the order of the file
     */
    public List<String> values(String key) {
        return effective(key).stream().map(Assignment::value).toList();
    }

    /**
     * The words of all values that count. A value that cannot be split gives none.
     *
     * @param key the key; case counts
     * @param rule how the key is split
     * @return the words, with their places in the document's text
     */
    public List<Word> words(String key, SplitRule rule) {
        List<Word> words = new ArrayList<>();
        for (Assignment assignment : effective(key)) {
            words.addAll(assignment.split(dialect, rule).words());
        }
        return Collections.unmodifiableList(words);
    }

    /** The section as it would be written, without comments. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[" + name + "]");
        assignments.forEach(assignment -> text.append('\n').append(assignment));
        return text.toString();
    }
}
