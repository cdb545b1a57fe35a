package dev.quadlet.systemd.deploy;

import dev.quadlet.systemd.host.HostException;

/** Something else is in the way: another deployer, a file of somebody else's, a host that changed. Nothing was done. */
public final class DeployConflictException extends HostException {
    private static final long serialVersionUID = 1;

    DeployConflictException(String problem, String remedy) {
        super(problem, remedy);
    }
}
