package dev.quadlet.kubernetes.internal.unit;

import dev.quadlet.DropIn;
import dev.quadlet.Stack;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The drop-ins of a unit: of several with one name the most special one counts, and they are merged by their names. */
final class DropInFiles {
    private DropInFiles() {}

    static List<UnitDocument> of(UnitName unit, Stack stack) {
        Map<String, UnitDocument> merged = new TreeMap<>();
        for (String folder : folders(unit)) {
            for (DropIn dropIn : stack.dropIns()) {
                if (dropIn.path().startsWith(folder)) {
                    merged.putIfAbsent(dropIn.path().substring(folder.length()), dropIn.document());
                }
            }
        }
        return List.copyOf(merged.values());
    }

    /** The folders, the most special one first: of the instance, the template, the beginnings of the name, the kind. */
    private static Set<String> folders(UnitName unit) {
        Set<String> folders = new LinkedHashSet<>();
        List<String> stems = new ArrayList<>(List.of(unit.stem()));
        unit.instance().ifPresent(own -> stems.add(unit.prefix() + "@"));
        String prefix = unit.prefix();
        for (int dash = prefix.lastIndexOf('-'); dash >= 0; dash = prefix.lastIndexOf('-', dash - 1)) {
            stems.add(prefix.substring(0, dash + 1));
        }
        stems.forEach(stem -> folders.add(stem + "." + unit.extension() + ".d/"));
        folders.add(unit.extension() + ".d/");
        return folders;
    }
}
