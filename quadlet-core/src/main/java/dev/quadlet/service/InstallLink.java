package dev.quadlet.service;

import java.util.Objects;

/**
 * A link that the generator puts beside a service, because {@code [Install]} asks for it.
 *
 * @param path where it lies, below the generator's directory: {@code default.target.wants/web.service}
 * @param target where it leads, seen from the link's own directory: {@code ../web.service}
 * @param cause the word that asks for it
 */
public record InstallLink(String path, String target, Cause cause) {
    /** Checks that nothing is missing. */
    public InstallLink {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(cause, "cause");
    }

    /** The link and where it leads. */
    @Override
    public String toString() {
        return path + " -> " + target;
    }
}
