package dev.quadlet.compose.internal.mapping;

import dev.quadlet.syntax.PodmanVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a project becomes a stack.
 *
 * @param pod whether all services share one pod
 * @param profiles the profiles that are switched on
 * @param environmentFile the name of the file that deferred variables go to
 * @param targets whether the services get a target to start and stop them together
 * @param podman the Podman that will read the units
 */
public record ImportOptions(
        boolean pod, Set<String> profiles, String environmentFile, boolean targets, PodmanVersion podman) {
    /** The Podman that units are written for unless another one is said: all that the mapping needs is there. */
    static final PodmanVersion USUAL = PodmanVersion.of(5, 4);

    public ImportOptions {
        profiles = Set.copyOf(profiles);
        if (!podman.atLeast(PodmanVersion.FIRST)) {
            throw new IllegalArgumentException("Podman " + podman + " has no Quadlet; " + PodmanVersion.FIRST + " has");
        }
    }

    /** Those of a compose file, before anything is chosen. */
    public static ImportOptions ofFile() {
        return new ImportOptions(false, Set.of(), ".env", true, USUAL);
    }

    /** Those of a single command. */
    public static ImportOptions ofCommand() {
        return new ImportOptions(false, Set.of(), ".env", false, USUAL);
    }

    /** All services in one pod. */
    public ImportOptions inOnePod() {
        return new ImportOptions(true, profiles, environmentFile, targets, podman);
    }

    /** With more profiles switched on. */
    public ImportOptions profiles(String... more) {
        Set<String> all = new HashSet<>(profiles);
        all.addAll(List.of(more));
        return new ImportOptions(pod, all, environmentFile, targets, podman);
    }

    /** With another file for deferred variables. */
    public ImportOptions environmentFile(String name) {
        return new ImportOptions(pod, profiles, name, targets, podman);
    }

    /** For another Podman. */
    public ImportOptions podman(PodmanVersion version) {
        return new ImportOptions(pod, profiles, environmentFile, targets, version);
    }

    /** Whether the Podman is one of these or newer. */
    boolean atLeast(int major, int minor) {
        return podman.atLeast(major, minor);
    }

    /** Whether a service of these profiles starts with the project. */
    boolean starts(Set<String> of) {
        return of.isEmpty() || profiles.contains("*") || of.stream().anyMatch(profiles::contains);
    }
}
