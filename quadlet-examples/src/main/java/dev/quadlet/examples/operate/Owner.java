package dev.quadlet.examples.operate;

import dev.quadlet.Scope;
import dev.quadlet.systemd.host.Host;
import java.util.Optional;

/**
 * Whose services are meant.
 *
 * @param user the user; empty for whoever the host is opened as
 */
record Owner(Optional<String> user) {
    private static final String ROOT = "root";

    Scope scope() {
        return user.filter(ROOT::equals).isPresent() ? Scope.SYSTEM : Scope.USER;
    }

    /**
     * The host as that user.
     *
     * @throws IllegalArgumentException when nobody is named and it was opened as root
     */
    Host on(Host connection) {
        String opened = connection.user().name();
        String wanted = user.orElse(opened);
        if (user.isEmpty() && connection.user().isRoot()) {
            throw new IllegalArgumentException("Rootless as whom? Say --user.");
        }
        if (wanted.equals(opened)) {
            return connection;
        }
        Host root = connection.user().isRoot() ? connection : connection.asRoot();
        return wanted.equals(ROOT) ? root : root.asUser(wanted);
    }
}
