package dev.quadlet.systemd;

/**
 * A health check that Podman ran in a container.
 *
 * @param status its exit status; 0 for a container that is well
 * @param output what it printed; Podman keeps the first 500 characters
 */
public record HealthCheck(int status, String output) {}
