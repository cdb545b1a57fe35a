package dev.quadlet.graph;

import dev.quadlet.DropIn;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the drop-ins of a unit as Podman 5.6 and later do: of equal file names the one of the most special directory. */
final class DropIns {
    private final Map<String, Map<String, UnitDocument>> directories = new HashMap<>();

    DropIns(Collection<DropIn> all) {
        for (DropIn dropIn : all) {
            int slash = dropIn.path().lastIndexOf('/');
            directories
                    .computeIfAbsent(dropIn.path().substring(0, slash), path -> new HashMap<>())
                    .put(dropIn.path().substring(slash + 1), dropIn.document());
        }
    }

    /** The unit's document and those of its drop-ins, in the order of reading. */
    UnitText textOf(UnitName unit, UnitDocument own) {
        List<UnitDocument> documents = new ArrayList<>(List.of(own));
        if (!directories.isEmpty()) {
            documents.addAll(of(unit).values());
        }
        return new UnitText(documents);
    }

    private Map<String, UnitDocument> of(UnitName unit) {
        Map<String, UnitDocument> found = new TreeMap<>();
        for (String directory : directoriesOf(unit)) {
            directories.getOrDefault(directory, Map.of()).forEach(found::putIfAbsent);
        }
        return found;
    }

    /** The most special one first. */
    private static List<String> directoriesOf(UnitName unit) {
        String ending = "." + unit.extension() + ".d";
        boolean isInstance = unit.instance().isPresent();
        String prefix = unit.prefix();
        List<String> names = new ArrayList<>(List.of(unit.stem() + ending));
        if (isInstance) {
            names.add(prefix + "@" + ending);
        }
        for (int dash = prefix.lastIndexOf('-', prefix.length() - 2);
                dash > 0;
                dash = prefix.lastIndexOf('-', dash - 1)) {
            String start = prefix.substring(0, dash + 1);
            if (isInstance || unit.isTemplate()) {
                names.add(start + "@" + ending);
            }
            names.add(start + ending);
        }
        names.add(unit.extension() + ".d");
        return names;
    }
}
