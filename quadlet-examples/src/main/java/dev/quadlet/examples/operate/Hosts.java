package dev.quadlet.examples.operate;

import dev.quadlet.systemd.host.Host;

/** Opens hosts by their names. */
@FunctionalInterface
public interface Hosts {
    /** The name of this machine. */
    String LOCAL = "local";

    /** This machine, and all others by ssh. */
    Hosts REAL = name -> name.equals(LOCAL) ? Host.local() : Host.ssh(name);

    /**
     * Opens a host.
     *
     * @param name its name
     * @return the host, which has to be closed
     */
    Host open(String name);
}
