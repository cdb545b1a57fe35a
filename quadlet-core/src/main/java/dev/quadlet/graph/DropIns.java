package dev.quadlet.graph;

import dev.quadlet.DropIn;
import dev.quadlet.DropInNames;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the drop-ins of a unit in one directory: of equal file names the one of the most special folder. */
final class DropIns {
    private final PodmanVersion podman;
    private final Map<String, Map<String, UnitDocument>> directories = new HashMap<>();

    DropIns(Collection<DropIn> all, PodmanVersion podman) {
        this.podman = podman;
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
        for (String directory : DropInNames.of(unit.text(), podman)) {
            directories.getOrDefault(directory, Map.of()).forEach(found::putIfAbsent);
        }
        return found;
    }
}
