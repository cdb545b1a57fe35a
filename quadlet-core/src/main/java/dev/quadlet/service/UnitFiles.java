package dev.quadlet.service;

import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitKind;
import java.util.List;

/**
 * The files of one unit.
 *
 * @param path where the unit's own file lies; a link is named itself
 * @param documents what they say in the order of merging, the unit's own first
 */
record UnitFiles(String path, List<UnitDocument> documents) {
    UnitFiles {
        documents = List.copyOf(documents);
    }

    /** The name of the unit's own file. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String directory() {
        return UnitPaths.parent(path);
    }

    UnitKind kind() {
        return UnitKind.ofExtension(path.substring(path.lastIndexOf('.') + 1)).orElseThrow();
    }
}
