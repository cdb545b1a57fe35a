package dev.quadlet;

import dev.quadlet.value.DataDirectory;
import dev.quadlet.value.UnitName;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a unit that was made in code asks its stack for, besides what its text says. All of it keeps its order.
 *
 * @param files the environment files that the stack shall hold
 * @param uses the variables that these files shall define
 * @param variables the variables that the stack shall write into the unit's own environment file
 * @param directories the directories on the host that the unit keeps data in
 */
record Companions(
        Set<WholeFile> files, Set<UsedVariable> uses, Set<RenamedVariable> variables, Set<DataDirectory> directories) {
    static final Companions NONE = new Companions(Set.of(), Set.of(), Set.of(), Set.of());

    Companions {
        files = union(files, Set.of());
        uses = union(uses, Set.of());
        variables = union(variables, Set.of());
        directories = union(directories, Set.of());
    }

    Companions with(WholeFile file) {
        return new Companions(union(files, Set.of(file)), uses, variables, directories);
    }

    Companions with(UsedVariable use) {
        return new Companions(files, union(uses, Set.of(use)), variables, directories);
    }

    Companions with(RenamedVariable variable) {
        return new Companions(files, uses, union(variables, Set.of(variable)), directories);
    }

    Companions with(DataDirectory directory) {
        return new Companions(files, uses, variables, union(directories, Set.of(directory)));
    }

    Companions plus(Companions more) {
        return new Companions(
                union(files, more.files),
                union(uses, more.uses),
                union(variables, more.variables),
                union(directories, more.directories));
    }

    private static <T> Set<T> union(Collection<T> some, Collection<T> more) {
        Set<T> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return Collections.unmodifiableSet(all);
    }

    /** The environment file that a stack derives for one unit. */
    static String environmentFileOf(UnitName unit) {
        return unit.stem() + ".env";
    }

    /**
     * An environment file that a unit reads as it is.
     *
     * @param unit the unit
     * @param file the environment file
     */
    record WholeFile(UnitName unit, String file) {}

    /**
     * A variable that systemd fills in for a unit.
     *
     * @param unit the unit
     * @param file the environment file that defines it
     * @param name its name
     */
    record UsedVariable(UnitName unit, String file, String name) {}

    /**
     * A variable that a container gets under another name.
     *
     * @param unit the unit that gets it
     * @param name the name in the container
     * @param file the environment file that has the value
     * @param sourceName the name in that file
     */
    record RenamedVariable(UnitName unit, String name, String file, String sourceName) {}
}
