package dev.quadlet.key;

import dev.quadlet.value.UnitKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of all known keys: every key that a Podman from 4.4 on reads in the sections of its own, and those of
 * {@code [Unit]}, {@code [Service]} and {@code [Install]} that people use.
 */
public final class Keys {
    private static final Map<String, Map<String, Key<?>>> SECTIONS = new LinkedHashMap<>();
    private static final List<Key<?>> ALL;

    static {
        List<Key<?>> all = new ArrayList<>();
        for (KeyRow row : KeyTable.rows()) {
            Key<?> key = new Key<>(row, ValueTypes.named(row.type()));
            all.add(key);
            SECTIONS.computeIfAbsent(row.section(), name -> new LinkedHashMap<>())
                    .put(row.name(), key);
        }
        ALL = List.copyOf(all);
    }

    private Keys() {}

    /**
     * Every known key.
     *
     * @return the keys in the order of the table: the units' own sections, then the ones that all units have
     */
    public static List<Key<?>> all() {
        return ALL;
    }

    /**
     * The keys that a unit of a kind can have.
     *
     * @param kind the kind of the unit
     * @return the keys of its own section, and of the sections that all units have
     */
    public static List<Key<?>> of(UnitKind kind) {
        return ALL.stream().filter(key -> key.kinds().contains(kind)).toList();
    }

    /**
     * Looks a key up.
     *
     * @param section the name of the section, such as {@code Container}
     * @param name the name of the key, such as {@code Image}; capitals count
     * @return the key; empty when it is not known
     */
    public static Optional<Key<?>> find(String section, String name) {
        return Optional.ofNullable(SECTIONS.getOrDefault(section, Map.of()).get(name));
    }

    /**
     * Looks a key up that a unit of a kind can have.
     *
     * @param kind the kind of the unit
     * @param section the name of the section, such as {@code Service}
     * @param name the name of the key, such as {@code Restart}; capitals count
     * @return the key; empty when it is not known, or not in such units
     */
    public static Optional<Key<?>> find(UnitKind kind, String section, String name) {
        return find(section, name).filter(key -> key.kinds().contains(kind));
    }

    /** A key of the table with the Java type of its value, for the classes of constants. */
    static <T> Key<T> typed(String section, String name, ValueType<T> type) {
        return find(section, name)
                .map(key -> key.as(type))
                .orElseThrow(() -> new IllegalStateException("keys.tsv has no key " + name + " in [" + section + "]"));
    }
}
