package dev.quadlet.compose.internal.mapping;

import java.util.Set;

/**
 * How a project becomes a stack.
 *
 * @param pod whether all services share one pod
 * @param profiles the profiles that are switched on
 * @param environmentFile the name of the file that deferred variables go to
 * @param targets whether the services get a target to start and stop them together
 */
public record ImportOptions(boolean pod, Set<String> profiles, String environmentFile, boolean targets) {
    public ImportOptions {
        profiles = Set.copyOf(profiles);
    }

    /** Whether a service of these profiles starts with the project. */
    boolean starts(Set<String> of) {
        return of.isEmpty() || profiles.contains("*") || of.stream().anyMatch(profiles::contains);
    }
}
