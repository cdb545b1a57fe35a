package dev.quadlet.compose.internal.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Names with values.
 *
 * @param entries the values by their names, in order
 * @param keys where the names stand
 * @param place where it stands
 * @param tag its explicit tag
 */
public record Mapping(Map<String, Node> entries, Map<String, Place> keys, Place place, String tag) implements Node {
    public Mapping {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        keys = Map.copyOf(keys);
    }

    /** Without entries. */
    public static Mapping empty(Place place) {
        return new Mapping(Map.of(), Map.of(), place, "");
    }

    /** A value by its name. */
    public Optional<Node> get(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** Where a name stands. */
    public Place place(String name) {
        return keys.getOrDefault(name, place);
    }

    /** This with one more entry, or another value of it; the name stands where the value does, unless it is known. */
    public Mapping with(String name, Node value) {
        Map<String, Node> all = new LinkedHashMap<>(entries);
        all.put(name, value);
        Map<String, Place> places = new LinkedHashMap<>(keys);
        places.putIfAbsent(name, value.place());
        return new Mapping(all, places, place, tag);
    }

    /** This without an entry. */
    public Mapping without(String name) {
        Map<String, Node> rest = new LinkedHashMap<>(entries);
        rest.remove(name);
        return new Mapping(rest, keys, place, tag);
    }

    /** The same names with changed values. */
    public Mapping map(UnaryOperator<Node> change) {
        Map<String, Node> changed = new LinkedHashMap<>();
        entries.forEach((name, value) -> changed.put(name, change.apply(value)));
        return new Mapping(changed, keys, place, tag);
    }

    @Override
    public String kind() {
        return "a mapping";
    }
}
