package dev.quadlet.graph;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitKind;
import java.util.Optional;

/** How Podman calls what a unit makes. See podman-systemd.unit(5), {@code ContainerName=} and its like. */
final class ResourceNames {
    private static final String PREFIX = "systemd-";

    private final PodmanVersion podman;

    ResourceNames(PodmanVersion podman) {
        this.podman = podman;
    }

    static String keyOf(UnitKind kind) {
        return kind.sectionName() + "Name";
    }

    /** The name, if it can be known without the host: only some specifiers can, and variables cannot. */
    Optional<String> of(Member member, UnitKind kind) {
        return switch (kind) {
            case CONTAINER, POD, VOLUME, NETWORK -> known(member.expanded(written(member, kind)));
            case KUBE, IMAGE, BUILD, ARTIFACT -> Optional.empty();
        };
    }

    /** What a volume is called where another unit mounts it: Podman writes the name there, and systemd completes it there. */
    Optional<String> ofVolume(Member volume, Member user) {
        return volume.is(UnitKind.VOLUME) ? known(user.expanded(written(volume, UnitKind.VOLUME))) : Optional.empty();
    }

    private static Optional<String> known(String name) {
        return Optional.of(name).filter(found -> found.indexOf('%') < 0 && found.indexOf('$') < 0);
    }

    private String written(Member member, UnitKind kind) {
        return member.text()
                .filled(member.ownSection(), keyOf(kind))
                .map(Placed::unquoted)
                .orElseGet(() -> PREFIX + defaultOf(member.node().name().stem(), kind));
    }

    /** Of volumes and networks of templates Podman cuts the last character off, and of their instances, too. */
    private String defaultOf(String stem, UnitKind kind) {
        boolean isOfTemplate = stem.indexOf('@') >= 0;
        return switch (kind) {
            case CONTAINER -> isOfTemplate && podman.atLeast(5, 0) ? "%p_%i" : "%N";
            case VOLUME, NETWORK ->
                isOfTemplate && podman.atLeast(5, 7) ? stem.substring(0, stem.length() - 1) + "-%i" : stem;
            default -> stem;
        };
    }
}
