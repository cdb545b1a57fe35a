package dev.quadlet.systemd;

import dev.quadlet.systemd.host.HostException;

/** systemd did not answer, or not to this user. Nothing was changed. */
public final class ManagerUnavailableException extends HostException {
    private static final long serialVersionUID = 1;

    ManagerUnavailableException(String problem, String remedy) {
        super(problem, remedy);
    }

    ManagerUnavailableException(String problem, String remedy, Throwable cause) {
        super(problem, remedy, cause);
    }
}
