package dev.quadlet.systemd.testing;

import java.util.HashSet;
import java.util.Set;

/**
 * Which images a machine has. One of which nothing was said is there, but for those of {@code localhost}, which nobody can pull.
 */
final class Images {
    private final Set<String> present = new HashSet<>();
    private final Set<String> missing = new HashSet<>();
    private final Set<String> unknown = new HashSet<>();

    void add(String image) {
        present.add(image);
        missing.remove(image);
        unknown.remove(image);
    }

    /** The image is not here, but can be pulled. */
    void remove(String image) {
        present.remove(image);
        missing.add(image);
    }

    /** The image is neither here nor anywhere. */
    void forget(String image) {
        remove(image);
        unknown.add(image);
    }

    boolean has(String image) {
        return present.contains(image) || !(missing.contains(image) || image.startsWith("localhost/"));
    }

    /** Gets an image; false when nobody has it. */
    boolean pull(String image) {
        boolean found = has(image) || !(unknown.contains(image) || image.startsWith("localhost/"));
        if (found) {
            add(image);
        }
        return found;
    }
}
