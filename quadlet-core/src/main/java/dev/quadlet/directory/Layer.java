package dev.quadlet.directory;

import dev.quadlet.key.Key;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.UnitDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * One file of those that make up a unit: the unit's own, or a drop-in.
 *
 * @param path where it was found; a link is named itself, not what it leads to
 * @param document what it says, read by the rules of the search path's Podman; its name is the path
 */
public record Layer(Path path, UnitDocument document) {
    /** Checks that both are there. */
    public Layer {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(document, "document");
    }

    List<Assignment> assignments(Key<?> key) {
        return document.section(key.section())
                .map(section -> section.assignments(key.name()))
                .orElse(List.of());
    }

    /** The path. */
    @Override
    public String toString() {
        return path.toString();
    }
}
