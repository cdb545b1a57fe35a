package dev.quadlet.systemd.deploy;

import java.time.Duration;

/** Is told how a deployment goes on, by the thread that does it. What it throws ends the deployment as any failure does. */
@FunctionalInterface
public interface DeployListener {
    /**
     * Something begins.
     *
     * @param phase what the deployment is at
     * @param subject what it is about: a file, units, an image; empty for the phase itself
     * @param elapsed the time since the deployment began
     */
    void progress(DeployPhase phase, String subject, Duration elapsed);
}
