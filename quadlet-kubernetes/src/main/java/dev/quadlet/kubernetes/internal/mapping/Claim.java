package dev.quadlet.kubernetes.internal.mapping;

import java.util.LinkedHashSet;
import java.util.Set;

/** Storage that is claimed. */
final class Claim {
    private final String volume;
    private final String name;
    final Set<Workload> users = new LinkedHashSet<>();

    Claim(String volume, String name) {
        this.volume = volume;
        this.name = name;
    }

    /** The name of the volume in Podman. */
    String volume() {
        return volume;
    }

    String name() {
        return name;
    }

    /** Whether pods on several nodes may have it at once. */
    boolean isShared() {
        return users.size() > 1;
    }
}
