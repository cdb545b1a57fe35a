package dev.quadlet.compose.internal.project;

import dev.quadlet.compose.internal.yaml.Mapping;
import dev.quadlet.compose.internal.yaml.Node;

/** The first compose files had their services at the top. */
final class OldFormat {
    private OldFormat() {}

    /** The file as one would write it today. */
    static Mapping wrapped(Mapping file) {
        boolean old = file.get("services").isEmpty()
                && !file.entries().isEmpty()
                && file.entries().values().stream().allMatch(OldFormat::isService);
        return old ? Mapping.empty(file.place()).with("services", file) : file;
    }

    private static boolean isService(Node node) {
        return node instanceof Mapping mapping
                && (mapping.get("image").isPresent() || mapping.get("build").isPresent());
    }
}
