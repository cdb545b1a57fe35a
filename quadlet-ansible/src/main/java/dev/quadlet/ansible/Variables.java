package dev.quadlet.ansible;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.quadlet.ansible.internal.template.Hole;
import dev.quadlet.ansible.internal.template.Names;
import dev.quadlet.value.UnitKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Names for what differs between environments. A value that several files have alike, such as the image of an application, is
 * one variable.
 */
final class Variables {
    private record Shared(String key, List<Optional<String>> values) {
        static Shared of(Hole hole) {
            return new Shared(hole.key(), hole.values());
        }
    }

    private final Map<Hole, String> named = new LinkedHashMap<>();
    private final Map<Shared, String> shared = new LinkedHashMap<>();
    private final Names names;

    Variables(List<Hole> holes, Names names) {
        this.names = names;
        shareFrom(holes);
        holes.forEach(hole -> named.computeIfAbsent(hole, this::name));
    }

    /** Only where the key alone says what is meant: one value in several files. */
    private void shareFrom(List<Hole> holes) {
        Map<Shared, Set<String>> files = holes.stream()
                .filter(hole -> !hole.key().isEmpty())
                .collect(groupingBy(Shared::of, LinkedHashMap::new, mapping(Hole::file, toSet())));
        files.values().removeIf(found -> found.size() < 2);
        for (Shared candidate : files.keySet()) {
            long same = files.keySet().stream()
                    .filter(other -> other.key().equals(candidate.key()))
                    .count();
            if (same == 1) {
                shared.put(candidate, names.next(candidate.key()));
            }
        }
    }

    private String name(Hole hole) {
        String common = shared.get(Shared.of(hole));
        return common != null
                ? common
                : names.next(stem(hole.file()), hole.key().isEmpty() ? "lines" : hole.key());
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        boolean unit = dot > 0 && UnitKind.ofExtension(file.substring(dot + 1)).isPresent();
        return unit ? file.substring(0, dot) : file;
    }

    String of(Hole hole) {
        return Objects.requireNonNull(named.get(hole), hole::toString);
    }

    /** The variable of a key's value in a file, if it differs there. */
    Optional<String> find(String file, String key) {
        return named.entrySet().stream()
                .filter(entry -> entry.getKey().file().equals(file)
                        && entry.getKey().key().equals(key))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What an environment has in place of each; empty where it has no such line. */
    Map<String, Optional<String>> values(int environment) {
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        named.forEach((hole, name) -> values.put(name, hole.values().get(environment)));
        return values;
    }
}
