package dev.quadlet.graph;

import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.util.Optional;

/** How Podman calls what a unit makes. See podman-systemd.unit(5), {@code ContainerName=} and its like. */
final class ResourceNames {
    private ResourceNames() {}

    static String keyOf(UnitKind kind) {
        return kind.sectionName() + "Name";
    }

    /** The name, if it can be known without the host: only some specifiers can, and variables cannot. */
    static Optional<String> of(Member member, UnitKind kind) {
        return switch (kind) {
            case CONTAINER, POD, VOLUME, NETWORK ->
                Optional.of(member.text()
                                .last(member.ownSection(), keyOf(kind))
                                .map(line -> member.expanded(line.unquoted()))
                                .orElseGet(() -> defaultOf(member, kind)))
                        .filter(ResourceNames::isKnown);
            case KUBE, IMAGE, BUILD, ARTIFACT -> Optional.empty();
        };
    }

    private static boolean isKnown(String name) {
        return name.indexOf('%') < 0 && name.indexOf('$') < 0;
    }

    private static String defaultOf(Member member, UnitKind kind) {
        UnitName named = kind == UnitKind.CONTAINER
                ? member.node().service()
                : member.node().name();
        String separator = kind == UnitKind.CONTAINER ? "_" : "-";
        return "systemd-"
                + named.instance().map(own -> named.prefix() + separator + own).orElseGet(named::stem);
    }
}
