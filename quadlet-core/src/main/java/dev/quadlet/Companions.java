package dev.quadlet;

import dev.quadlet.value.DataDirectory;
import dev.quadlet.value.UnitName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a unit that was made in code asks its stack for, besides what its text says.
 *
 * @param variables the variables that the stack shall write into the unit's own environment file
 * @param directories the directories on the host that the unit keeps data in
 */
record Companions(List<RenamedVariable> variables, Set<DataDirectory> directories) {
    static final Companions NONE = new Companions(List.of(), Set.of());

    Companions {
        variables = List.copyOf(variables);
        directories = Set.copyOf(directories);
    }

    Companions with(RenamedVariable variable) {
        return new Companions(
                Stream.concat(variables.stream(), Stream.of(variable)).toList(), directories);
    }

    Companions with(DataDirectory directory) {
        Set<DataDirectory> all = new LinkedHashSet<>(directories);
        all.add(directory);
        return new Companions(variables, all);
    }

    /** The environment file that a stack derives for one unit. */
    static String environmentFileOf(UnitName unit) {
        return unit.stem() + ".env";
    }

    /**
     * A variable that a container gets under another name.
     *
     * @param name the name in the container
     * @param file the environment file that has the value
     * @param sourceName the name in that file
     */
    record RenamedVariable(String name, String file, String sourceName) {}
}
