package dev.quadlet.graph;

import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.Section;
import dev.quadlet.syntax.UnitDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a unit and its drop-ins say together: the lines of each key, with their places. */
final class UnitText {
    private final List<UnitDocument> documents;
    private final Map<String, Map<String, List<Placed>>> lines = new HashMap<>();

    /** The documents in the order that Podman reads them in, the unit's own first. */
    UnitText(List<UnitDocument> documents) {
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("A unit has at least one document, its own");
        }
        this.documents = List.copyOf(documents);
        documents.forEach(document -> document.sections().forEach(section -> read(document, section)));
    }

    private void read(UnitDocument document, Section section) {
        Map<String, List<Placed>> keys = lines.computeIfAbsent(section.name(), name -> new HashMap<>());
        for (Assignment line : section.assignments()) {
            keys.computeIfAbsent(line.key(), key -> new ArrayList<>()).add(new Placed(document, section.name(), line));
        }
    }

    UnitDocument own() {
        return documents.get(0);
    }

    /** The lines that count where an empty one takes back those before it. */
    List<Placed> all(String section, String key) {
        List<Placed> said = lines(section, key);
        int start = said.size();
        while (start > 0 && !said.get(start - 1).value().isEmpty()) {
            start--;
        }
        return said.subList(start, said.size());
    }

    /** The lines that count where an empty one says nothing. */
    List<Placed> evenBeforeEmpty(String section, String key) {
        return lines(section, key).stream()
                .filter(line -> !line.value().isEmpty())
                .toList();
    }

    private List<Placed> lines(String section, String key) {
        return lines.getOrDefault(section, Map.of()).getOrDefault(key, List.of());
    }

    /** The line that says a key that is said once; it may be empty, which is not the same as none. */
    Optional<Placed> last(String section, String key) {
        List<Placed> said = lines(section, key);
        return said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
    }

    /** The same for a key of which an empty line says nothing. */
    Optional<Placed> filled(String section, String key) {
        return last(section, key).filter(line -> !line.unquoted().isEmpty());
    }
}
