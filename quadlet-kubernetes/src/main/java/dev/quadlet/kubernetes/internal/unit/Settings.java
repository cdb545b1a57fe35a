package dev.quadlet.kubernetes.internal.unit;

import dev.quadlet.Stack;
import dev.quadlet.key.Key;
import dev.quadlet.key.Keys;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.Section;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What counts of a unit with its drop-ins, in the order of the files.
 *
 * @param name the name of the unit, for an instance its own one
 * @param own the unit's own text
 * @param lines the lines that count
 */
public record Settings(UnitName name, UnitDocument own, List<Setting> lines) {
    /** Reads a unit of a stack, or an instance of a template. */
    public static Settings of(UnitName name, UnitDocument own, UnitKind kind, Stack stack) {
        List<UnitDocument> layers = new ArrayList<>(List.of(own));
        layers.addAll(DropInFiles.of(name, stack));
        Map<Key<?>, List<Setting>> counting = new LinkedHashMap<>();
        List<Setting> all = new ArrayList<>();
        for (UnitDocument layer : layers) {
            for (Section section : layer.sections()) {
                for (Assignment line : section.assignments()) {
                    Setting setting = new Setting(layer, line, key(kind, section.name(), line.key()));
                    all.add(setting);
                    count(setting, counting.computeIfAbsent(setting.key(), key -> new ArrayList<>()));
                }
            }
        }
        Set<Setting> kept =
                Collections.newSetFromMap(new IdentityHashMap<>()); // equal lines may stand in several files
        counting.values().forEach(kept::addAll);
        all.removeIf(line -> !kept.contains(line));
        return new Settings(name, own, List.copyOf(all));
    }

    private static Key<?> key(UnitKind kind, String section, String name) {
        return Keys.find(kind, section, name).<Key<?>>map(known -> known).orElseGet(() -> Key.of(section, name));
    }

    private static void count(Setting line, List<Setting> counting) {
        Key<?> key = line.key();
        boolean isEmpty = line.value().isEmpty();
        if (isEmpty && key.ignoresEmpty()) {
            return;
        }
        if ((isEmpty && key.resets()) || !key.repeatable()) {
            counting.clear();
        }
        if (!isEmpty || !key.resets()) {
            counting.add(line);
        }
    }

    /** The lines of a section. */
    public List<Setting> of(String section) {
        return lines.stream()
                .filter(line -> line.key().section().equals(section))
                .toList();
    }

    /** The lines of a key. */
    public List<Setting> of(String section, String key) {
        return of(section).stream()
                .filter(line -> line.key().name().equals(key))
                .toList();
    }

    /** The last line of a key. */
    public Optional<Setting> last(String section, String key) {
        List<Setting> found = of(section, key);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    /** The value of a key with a single value, as it is written. */
    public Optional<String> value(String section, String key) {
        return last(section, key).map(Setting::value);
    }
}
