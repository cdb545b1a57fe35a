package dev.quadlet.service;

import dev.quadlet.source.Diagnostic;
import java.util.List;
import java.util.Objects;

/**
 * A unit that becomes no service, or a drop-in that is not merged, because of what it says.
 *
 * @param path where the file lies
 * @param reasons why, in order; at least one
 */
public record RefusedFile(String path, List<Diagnostic> reasons) {
    /** Copies the reasons. */
    public RefusedFile {
        Objects.requireNonNull(path, "path");
        reasons = List.copyOf(reasons);
    }

    /**
     * The name of the file.
     *
     * @return what stands behind the last slash of the path
     */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Path and first reason. */
    @Override
    public String toString() {
        return path + ": " + reasons.get(0).message();
    }
}
