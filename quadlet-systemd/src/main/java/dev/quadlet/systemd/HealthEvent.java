package dev.quadlet.systemd;

import dev.quadlet.value.UnitName;
import java.time.Instant;

/**
 * What a health check of a container came to.
 *
 * @param time when
 * @param unit the service that runs the container
 * @param container its name
 * @param health how it is since then
 */
public record HealthEvent(Instant time, UnitName unit, String container, Health health) {}
