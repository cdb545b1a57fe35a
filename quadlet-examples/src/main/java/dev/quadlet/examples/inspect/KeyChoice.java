package dev.quadlet.examples.inspect;

import dev.quadlet.directory.FoundUnit;
import dev.quadlet.key.Key;
import dev.quadlet.key.Keys;
import dev.quadlet.syntax.Section;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** Finds the keys that a word means: a name, such as {@code Image}, or a section and a name, {@code Service.Restart}. */
final class KeyChoice {
    private final FoundUnit unit;
    private final String section;
    private final String name;

    private KeyChoice(FoundUnit unit, String word) {
        this.unit = unit;
        this.section = word.contains(".") ? StringUtils.substringBefore(word, ".") : "";
        this.name = word.contains(".") ? StringUtils.substringAfter(word, ".") : word;
    }

    /**
     * Finds keys: in each section where the unit sets one, or else where it could.
     *
     * @throws IllegalArgumentException when there is no such key; the message says which one there is
     */
    static Set<Key<?>> find(FoundUnit unit, String word) {
        return new KeyChoice(unit, word).find();
    }

    private Set<Key<?>> find() {
        Set<Key<?>> known = meant(known());
        Set<Key<?>> written = meant(written());
        if (written.isEmpty() && known.isEmpty()) {
            throw new IllegalArgumentException("No key '" + name + "' "
                    + (section.isEmpty() ? "" : "in [" + section + "] ")
                    + "of a ." + unit.name().extension() + " file. "
                    + Similar.hint(name, names()));
        }
        return written.isEmpty() ? known : written;
    }

    private Set<Key<?>> meant(Collection<Key<?>> keys) {
        Set<Key<?>> meant = new LinkedHashSet<>();
        keys.stream().filter(key -> key.name().equals(name) && isIn(key)).forEach(meant::add);
        return meant;
    }

    private boolean isIn(Key<?> key) {
        return section.isEmpty() || key.section().equals(section);
    }

    private List<Key<?>> known() {
        return unit.name().kind().map(Keys::of).orElse(List.of());
    }

    private Set<Key<?>> written() {
        Set<Key<?>> keys = new LinkedHashSet<>();
        unit.layers().stream()
                .flatMap(layer -> layer.document().sections().stream())
                .flatMap(KeyChoice::written)
                .forEach(keys::add);
        return keys;
    }

    private static Stream<Key<?>> written(Section section) {
        return section.assignments().stream().map(line -> Key.of(section.name(), line.key()));
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        Stream.concat(known().stream(), written().stream()).filter(this::isIn).forEach(key -> names.add(key.name()));
        return names;
    }
}
