package dev.quadlet.directory;

import dev.quadlet.syntax.UnitDocument;
import java.nio.file.Path;
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

    /** The path. */
    @Override
    public String toString() {
        return path.toString();
    }
}
