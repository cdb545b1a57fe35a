package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.StackFile;
import dev.quadlet.key.Key;
import dev.quadlet.key.KubeKeys;
import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.kubernetes.internal.yaml.YamlText;
import dev.quadlet.source.Severity;
import dev.quadlet.value.Expansion;
import dev.quadlet.value.Text;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Kube units: their files are what this export makes, so they are passed on. */
final class KubeRows {
    static final Table<Draft> TABLE = new Table<Draft>("Kube")
            .kept(
                    "Yaml",
                    "its objects",
                    "as they are; a file that the stack does not hold is not there",
                    (draft, spot) -> passOn(draft, spot, KubeKeys.YAML))
            .kept(
                    "ConfigMap",
                    "its objects",
                    "as they are; a file that the stack does not hold is not there",
                    (draft, spot) -> passOn(draft, spot, KubeKeys.CONFIG_MAP))
            .meaningless("ServiceName", "objects keep the names that they have")
            .dropped(
                    Severity.WARNING,
                    "only what the objects themselves say counts",
                    "write a Service, or a hostPort into the file",
                    "PublishPort")
            .others(Severity.NOTICE, "it is about podman kube play; only what the objects themselves say counts", "");

    private KubeRows() {}

    private static void passOn(Draft draft, Spot spot, Key<String> key) {
        spot.each(key, path -> {
            String name = spot.plain(Text.parse(path, Expansion.SPECIFIERS_AND_VARIABLES));
            Optional<StackFile> file = draft.workshop.asset(name.startsWith("./") ? name.substring(2) : name);
            if (file.isEmpty()) {
                spot.error(
                        "the stack does not hold " + name, "apply that file, too, or add it to the stack as an asset");
                return;
            }
            String text = new String(file.get().content(), StandardCharsets.UTF_8);
            YamlText.read(text).forEach(object -> draft.workshop.passedOn.add(new PassedOn(object, spot)));
        });
    }
}
