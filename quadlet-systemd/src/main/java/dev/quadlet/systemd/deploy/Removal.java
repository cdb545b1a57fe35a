package dev.quadlet.systemd.deploy;

/** What {@link Deployer#remove} removes beside files and services. */
public enum Removal {
    /** Podman's networks of the stack. */
    NETWORKS,

    /** Podman's volumes of the stack and the folders of its data, with all that is in them. */
    VOLUMES
}
