package dev.quadlet.lint;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.syntax.PodmanVersion;
import java.util.List;

/**
 * The oldest Podman that makes the same of a stack as a newer one.
 *
 * @param version the release
 * @param reasons what the release before it would refuse or not understand, each at its place; empty when there is none
 *     before it that the library knows
 */
public record MinimumVersion(PodmanVersion version, List<Diagnostic> reasons) {
    /** Copies the reasons. */
    public MinimumVersion {
        reasons = List.copyOf(reasons);
    }

    /** The release, and below it each reason on a line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Podman " + version + "\n");
        reasons.forEach(reason -> text.append(reason).append('\n'));
        return text.toString();
    }
}
