package dev.quadlet.lint;

import dev.quadlet.key.Key;
import dev.quadlet.key.Keys;
import dev.quadlet.source.Span;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.SectionHeader;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A unit with its drop-ins, as Podman merges them. */
final class LintUnit {
    private final UnitName name;
    private final UnitKind kind;
    private final List<UnitDocument> documents;
    private final Map<String, Map<String, List<Setting>>> sections = new LinkedHashMap<>();
    private final List<Setting> effective = new ArrayList<>();

    /** The documents in the order of merging, the unit's own first. */
    LintUnit(UnitName name, List<UnitDocument> documents) {
        this.name = name;
        this.kind = name.kind().orElseThrow();
        this.documents = List.copyOf(documents);
        documents.forEach(this::read);
        sections.values().forEach(keys -> keys.values().forEach(all -> effective.addAll(effective(all))));
    }

    private void read(UnitDocument document) {
        document.sections().forEach(section -> {
            Map<String, List<Setting>> keys = sections.computeIfAbsent(section.name(), n -> new LinkedHashMap<>());
            section.assignments()
                    .forEach(line -> keys.computeIfAbsent(line.key(), k -> new ArrayList<>(1))
                            .add(new Setting(
                                    this,
                                    document,
                                    section.name(),
                                    line,
                                    Keys.find(kind, section.name(), line.key()))));
        });
    }

    /** Those that count: the last one, or of a list those behind the last empty one that takes back. */
    private static List<Setting> effective(List<Setting> all) {
        Setting last = all.get(all.size() - 1);
        Optional<Key<?>> key = last.known();
        if (key.isPresent() && !key.get().repeatable()) {
            return List.of(last);
        }
        int from = all.size();
        boolean resets = key.map(Key::resets).orElse(true);
        while (from > 0 && !(resets && all.get(from - 1).isEmpty())) {
            from--;
        }
        return all.subList(from, all.size());
    }

    UnitName name() {
        return name;
    }

    UnitKind kind() {
        return kind;
    }

    List<UnitDocument> documents() {
        return documents;
    }

    /** The file of the unit itself. */
    UnitDocument own() {
        return documents.get(0);
    }

    Dialect dialect() {
        return own().dialect();
    }

    /** All assignments, also those that later ones make void. */
    List<Setting> all() {
        return sections.values().stream()
                .flatMap(keys -> keys.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** The assignments that count. */
    List<Setting> effective() {
        return effective;
    }

    List<Setting> effective(String section, String key) {
        List<Setting> all = sections.getOrDefault(section, Map.of()).getOrDefault(key, List.of());
        return all.isEmpty() ? all : effective(all);
    }

    List<Setting> own(String key) {
        return effective(kind.sectionName(), key);
    }

    boolean has(String section, String key) {
        return last(section, key).isPresent();
    }

    boolean hasOwn(String key) {
        return has(kind.sectionName(), key);
    }

    /** The last assignment of a key, unless it is empty. */
    Optional<Setting> last(String section, String key) {
        List<Setting> counting = effective(section, key);
        return counting.isEmpty()
                ? Optional.empty()
                : Optional.of(counting.get(counting.size() - 1)).filter(setting -> !setting.isEmpty());
    }

    Optional<Setting> lastOwn(String key) {
        return last(kind.sectionName(), key);
    }

    /** The last value of a key of its own section, without quotes; empty when there is none. */
    String value(String key) {
        return lastOwn(key).map(Setting::unquoted).orElse("");
    }

    boolean isContainer() {
        return kind == UnitKind.CONTAINER;
    }

    /** The place to point at when something is missing: the header of a section, or the start of the file. */
    Span header(String section) {
        return own().lines().stream()
                .filter(line ->
                        line instanceof SectionHeader header && header.name().equals(section))
                .map(line -> ((SectionHeader) line).nameSpan())
                .findFirst()
                .orElse(Span.at(0));
    }

    Span header() {
        return header(kind.sectionName());
    }

    @Override
    public String toString() {
        return name.text();
    }
}
