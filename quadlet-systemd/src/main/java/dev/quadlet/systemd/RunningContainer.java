package dev.quadlet.systemd;

import dev.quadlet.value.UnitName;
import java.util.List;

/**
 * A container that runs for a service, as {@code podman ps} tells of it.
 *
 * @param unit the service
 * @param name the container's name
 * @param image the image that it was made of
 * @param health how it is by its own health check; {@link Health#NONE} without one
 * @param ports what it publishes, in Podman's notation: {@code 127.0.0.1:8000->8000/tcp}
 */
public record RunningContainer(UnitName unit, String name, String image, Health health, List<String> ports) {
    /** Takes a copy. */
    public RunningContainer {
        ports = List.copyOf(ports);
    }

    /** Container, image and health: {@code web (docker.io/library/nginx:1, healthy)}. */
    @Override
    public String toString() {
        return name + " (" + image + (health.equals(Health.NONE) ? "" : ", " + health) + ")";
    }
}
