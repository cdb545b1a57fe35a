package dev.quadlet.kubernetes.internal.unit;

import dev.quadlet.DropIn;
import dev.quadlet.DropInNames;
import dev.quadlet.Stack;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The drop-ins of a unit: of several with one name the most special one counts, and they are merged by their names. */
final class DropInFiles {
    private DropInFiles() {}

    static List<UnitDocument> of(UnitName unit, Stack stack) {
        Map<String, UnitDocument> merged = new TreeMap<>();
        for (String name : DropInNames.of(unit.text(), PodmanVersion.LATEST)) {
            String folder = name + "/";
            for (DropIn dropIn : stack.dropIns()) {
                if (dropIn.path().startsWith(folder)) {
                    merged.putIfAbsent(dropIn.path().substring(folder.length()), dropIn.document());
                }
            }
        }
        return List.copyOf(merged.values());
    }
}
