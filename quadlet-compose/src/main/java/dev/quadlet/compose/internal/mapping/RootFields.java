package dev.quadlet.compose.internal.mapping;

import dev.quadlet.source.Severity;
import java.util.function.BiConsumer;

/** The fields at the top of a compose file. */
final class RootFields {
    static final Table<Workshop> TABLE = new Table<Workshop>()
            .meaningless("version", "compose itself has no use for it any more")
            .kept("name", "the stack's name", "without, that of the folder", (workshop, spot) -> {})
            .meaningless("include", "those files were read along with this one")
            .group("volumes", "NAME.volume", "", VolumeDraft.TABLE, (w, spot) -> named(spot, w.volumes()::read))
            .group("networks", "NAME.network", "", NetworkDraft.TABLE, (w, spot) -> named(spot, w.networks()::read))
            .group(
                    "secrets",
                    "",
                    "",
                    StoredFile.TABLE,
                    (w, spot) -> named(spot, (name, below) -> stored(w.secrets(), name, below)))
            .group(
                    "configs",
                    "",
                    "",
                    StoredFile.TABLE,
                    (w, spot) -> named(spot, (name, below) -> stored(w.configs(), name, below)))
            .dropped("models", Severity.WARNING, "Podman runs no models", "run the model as a service")
            .group("services", "NAME.container", "", ServiceFields.TABLE, RootFields::services);

    static {
        PodmanFields.addToRoot(TABLE);
    }

    private RootFields() {}

    private static void named(Spot spot, BiConsumer<String, Spot> read) {
        spot.mapping().entries().keySet().stream()
                .filter(name -> !name.startsWith("x-"))
                .forEach(name -> spot.at(name).guard(() -> read.accept(name, spot.at(name))));
    }

    private static void stored(StoredFiles files, String name, Spot spot) {
        StoredFile file = files.add(name);
        if (!spot.isNothing()) {
            StoredFile.TABLE.read(file, spot);
        }
    }

    private static void services(Workshop workshop, Spot spot) {
        named(spot, (name, below) -> service(workshop, name, below));
    }

    private static void service(Workshop workshop, String name, Spot spot) {
        spot.mapping();
        long replicas = Replicas.of(workshop, name, spot);
        ServiceDraft draft = new ServiceDraft(name, spot, workshop);
        draft.replicas = replicas;
        workshop.services().put(name, draft);
        ServiceFields.TABLE.read(draft, spot);
    }
}
