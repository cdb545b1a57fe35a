package dev.quadlet.graph;

import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.Section;
import dev.quadlet.syntax.UnitDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a unit and its drop-ins say together: what counts for each key, with its place. */
final class UnitText {
    private final List<UnitDocument> documents;
    private final Map<String, Map<String, List<Placed>>> effective = new HashMap<>();

    /** The documents in the order that Podman reads them in, the unit's own first. */
    UnitText(List<UnitDocument> documents) {
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("A unit has at least one document, its own");
        }
        this.documents = List.copyOf(documents);
        documents.forEach(document -> document.sections().forEach(section -> read(document, section)));
    }

    private void read(UnitDocument document, Section section) {
        Map<String, List<Placed>> keys = effective.computeIfAbsent(section.name(), name -> new HashMap<>());
        for (Assignment line : section.assignments()) {
            List<Placed> lines = keys.computeIfAbsent(line.key(), key -> new ArrayList<>());
            if (line.value().isEmpty()) {
                lines.clear();
            } else {
                lines.add(new Placed(document, section.name(), line));
            }
        }
    }

    UnitDocument own() {
        return documents.get(0);
    }

    List<Placed> all(String section, String key) {
        return effective.getOrDefault(section, Map.of()).getOrDefault(key, List.of());
    }

    Optional<Placed> last(String section, String key) {
        List<Placed> lines = all(section, key);
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }
}
