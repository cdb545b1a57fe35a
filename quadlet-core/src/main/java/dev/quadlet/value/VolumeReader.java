package dev.quadlet.value;

import java.util.Set;

/** Reads the value of {@code Volume=}. Parts that systemd fills in are taken as they are. */
final class VolumeReader {
    private static final String KIND = VolumeMount.KIND;

    /** What Podman looks up among the units; artifacts from 5.7 on. */
    private static final Set<UnitKind> UNITS = Set.of(UnitKind.VOLUME, UnitKind.ARTIFACT);

    private VolumeReader() {}

    static VolumeMount read(String notation) {
        String word = Notation.item(KIND, notation);
        String[] parts = word.split(":", 3);
        boolean alone = parts.length == 1;
        Text destination = piece(parts[alone ? 0 : 1]);
        if (destination.isEmpty()
                || destination.literal().filter(path -> !path.startsWith("/")).isPresent()) {
            throw new ValueException(KIND, notation, "the path in the container must start with /");
        }
        Text source = alone || parts[0].isEmpty() ? null : source(parts[0]);
        return new VolumeMount(source, destination, parts.length < 3 ? Options.NONE : options(parts[2]), null);
    }

    /** A path, a unit, or else the name of a volume. */
    private static Text source(String part) {
        if (part.startsWith("~")) {
            throw new ValueException(KIND, part, "nobody expands ~ here; the home directory is " + Specifier.HOME);
        }
        Text source = piece(part);
        boolean path = part.startsWith("/") || part.startsWith(".");
        source.literal().filter(name -> !path && !isUnit(name)).ifPresent(name -> Names.checked(KIND, name));
        return source;
    }

    private static boolean isUnit(String name) {
        return UNITS.stream().anyMatch(kind -> name.endsWith("." + kind.extension()));
    }

    private static Options options(String part) {
        return Options.parse(KIND, part, Expansion.SPECIFIERS_AND_VARIABLES);
    }

    private static Text piece(String piece) {
        return Text.parsePiece(piece, Expansion.SPECIFIERS_AND_VARIABLES);
    }
}
