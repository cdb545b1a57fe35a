package dev.quadlet.value;

import java.util.Set;

/** What Podman takes for the name of a Quadlet unit: anything with the extension of one, unless it is a path. */
final class UnitReference {
    private UnitReference() {}

    /** Refuses a name that Podman would look up among the units. */
    static Text refused(String kind, Text name, Set<UnitKind> units, String instead) {
        if (!isPath(name) && units.stream().anyMatch(unit -> endsWith(name, "." + unit.extension()))) {
            throw new ValueException(
                    kind, name.toString(), "Podman takes it for the name of a unit; if that is meant, use " + instead);
        }
        return name;
    }

    private static boolean isPath(Text name) {
        return name.startsWith("/") || name.startsWith(".");
    }

    private static boolean endsWith(Text name, String extension) {
        return !name.isEmpty()
                && name.parts().get(name.parts().size() - 1) instanceof Text.Literal end
                && end.characters().endsWith(extension);
    }
}
