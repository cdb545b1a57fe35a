package dev.quadlet;

/** Which manager runs a unit. */
public enum Scope {
    /** The system's manager, process 1: rootful Podman. Its units lie in {@code /etc/containers/systemd}. */
    SYSTEM,

    /** A user's own manager: rootless Podman. Its units lie in {@code ~/.config/containers/systemd}. */
    USER
}
