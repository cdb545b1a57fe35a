package dev.quadlet.directory;

import dev.quadlet.key.DependencyKeys;
import dev.quadlet.key.Key;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.SplitRule;
import java.util.List;

/** Whether Podman writes a list of units anew because there is a Quadlet file in it. */
final class DependencyList {
    private DependencyList() {}

    static boolean isReadAgain(Key<?> key, List<Layer> layers, PodmanVersion podman) {
        return DependencyKeys.contains(key) && namesQuadlet(key, layers, podman);
    }

    /** Only words that count are looked at: those behind the last empty line. */
    private static boolean namesQuadlet(Key<?> key, List<Layer> layers, PodmanVersion podman) {
        boolean found = false;
        for (Layer layer : layers) {
            for (Assignment line : layer.assignments(key)) {
                found = !line.value().isEmpty() && (found || namesQuadlet(line, layer, podman));
            }
        }
        return found;
    }

    private static boolean namesQuadlet(Assignment line, Layer layer, PodmanVersion podman) {
        return line.split(layer.document().dialect(), SplitRule.STRV).words().stream()
                .anyMatch(word -> DependencyKeys.isTranslated(word.text(), podman));
    }
}
