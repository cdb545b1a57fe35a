package dev.quadlet.compose.internal.mapping;

import dev.quadlet.source.Severity;
import java.util.Optional;

/** Where the content of a secret or a config comes from. */
final class StoredFile {
    static final Table<StoredFile> TABLE = new Table<StoredFile>()
            .kept("file", "", "as an absolute path on the host", (target, spot) -> target.file = Optional.of(spot))
            .kept(
                    "environment",
                    "",
                    "the value that the sources of the import have; of a secret, in an environment file of mode 0600",
                    (target, spot) -> target.environment = Optional.of(spot))
            .kept("content", "", "as a file of the stack", (target, spot) -> target.content = Optional.of(spot))
            .kept("external", "", "the secret of that name has to be there", (target, spot) -> target.external(spot))
            .kept("name", "", "", (target, spot) -> target.ownName = Optional.of(spot.plain()))
            .meaningless("labels", "Podman's secrets are found by their names")
            .kept(
                    "x-podman.relabel",
                    "Volume=…:z",
                    "Podman labels secrets itself",
                    (target, spot) -> target.relabel = Optional.of(spot.plain()))
            .dropped(
                    "driver",
                    Severity.WARNING,
                    "the secret comes from Podman's own store",
                    "create it there under the same name")
            .dropped(
                    "driver_opts",
                    Severity.WARNING,
                    "the secret comes from Podman's own store",
                    "create it there under the same name")
            .dropped("template_driver", Severity.WARNING, "only Docker Swarm fills in templates", "fill it in before");

    final String name;
    Optional<Spot> file = Optional.empty();
    Optional<Spot> environment = Optional.empty();
    Optional<Spot> content = Optional.empty();
    Optional<String> ownName = Optional.empty();
    Optional<String> relabel = Optional.empty();
    boolean external;
    boolean written;

    StoredFile(String name) {
        this.name = name;
    }

    /** An old file gives the name in there. */
    private void external(Spot spot) {
        if (spot.isMapping()) {
            external = true;
            spot.eachPair((key, value) -> ownName = key.equals("name") ? Optional.of(value.plain()) : ownName);
        } else {
            external = spot.flag();
        }
    }
}
