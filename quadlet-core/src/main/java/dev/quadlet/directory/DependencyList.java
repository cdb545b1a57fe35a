package dev.quadlet.directory;

import dev.quadlet.key.Key;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.value.UnitKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * Keys in whose lists Podman looks for names of Quadlet files since 5.5. When it finds one, it writes the whole list anew, by
 * its own rule: an empty line takes back what stands before it. Otherwise it copies the lines, and to systemd an empty one
 * says nothing.
 */
final class DependencyList {
    private static final Set<String> KEYS = Set.of(
            "After",
            "Before",
            "BindsTo",
            "Conflicts",
            "OnFailure",
            "OnSuccess",
            "PartOf",
            "PropagatesReloadTo",
            "PropagatesStopTo",
            "ReloadPropagatedFrom",
            "Requires",
            "Requisite",
            "StopPropagatedFrom",
            "Upholds",
            "Wants");

    private DependencyList() {}

    static boolean isReadAgain(Key<?> key, List<Layer> layers, PodmanVersion podman) {
        return podman.atLeast(5, 5)
                && key.section().equals("Unit")
                && KEYS.contains(key.name())
                && namesQuadlet(key, layers, podman);
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
                .map(word -> UnitKind.ofExtension(StringUtils.substringAfterLast(word.text(), ".")))
                .flatMap(Optional::stream)
                .anyMatch(kind -> podman.atLeast(kind.since()));
    }
}
