package dev.quadlet.compose.internal.mapping;

import dev.quadlet.compose.internal.mapping.ServiceDraft.Readiness;

/**
 * A service that another one waits for.
 *
 * @param service the name of the one that is waited for
 * @param readiness what is waited for
 * @param restarts whether a restart of it restarts the other one
 * @param required whether the file has to have it
 * @param spot where the file says so
 */
record Dependency(String service, Readiness readiness, boolean restarts, boolean required, Spot spot) {
    static Dependency on(String service, Spot spot) {
        return new Dependency(service, Readiness.STARTED, false, true, spot);
    }
}
