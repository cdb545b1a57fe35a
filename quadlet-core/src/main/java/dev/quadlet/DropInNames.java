package dev.quadlet;

import dev.quadlet.syntax.PodmanVersion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of the directories that can hold drop-ins of a unit, the most exact first. See podman-systemd.unit(5).
 */
public final class DropInNames {
    private DropInNames() {}

    /**
     * The directories of one unit.
     *
     * @param unit the name of the unit's file, with its extension
     * @param podman whose generator looks for them; before 5.0 none does
     * @return the names of the directories, such as {@code web.container.d}
     * @throws IllegalArgumentException when the name has no extension
     */
    public static List<String> of(String unit, PodmanVersion podman) {
        int dot = unit.lastIndexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("Not the name of a unit's file: '" + unit + "'");
        }
        return podman.atLeast(5, 0) ? of(unit, dot, podman) : List.of();
    }

    private static List<String> of(String unit, int dot, PodmanVersion podman) {
        int sign = unit.substring(0, dot).indexOf('@');
        String prefix = unit.substring(0, sign < 0 ? dot : sign);
        String extension = unit.substring(dot);
        Set<String> names = new LinkedHashSet<>();
        names.add(unit + ".d");
        if (sign >= 0 && sign < dot - 1) {
            names.add(prefix + "@" + extension + ".d");
        }
        if (podman.atLeast(5, 2)) {
            addShortened(names, prefix, sign >= 0, extension + ".d");
            names.add(extension.substring(1) + ".d");
        }
        return List.copyOf(names);
    }

    /** The dash at which the name is cut stays; of the instance nothing is cut. */
    private static void addShortened(Set<String> names, String prefix, boolean isTemplate, String ending) {
        for (int dash = prefix.lastIndexOf('-'); dash >= 0; dash = prefix.lastIndexOf('-', dash - 1)) {
            String start = prefix.substring(0, dash + 1);
            if (isTemplate) {
                names.add(start + "@" + ending);
            }
            names.add(start + ending);
        }
    }
}
