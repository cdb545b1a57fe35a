/**
 * Control of systemd on a {@link dev.quadlet.systemd.host.Host}: {@link dev.quadlet.systemd.Systemd} starts, stops and watches
 * units. {@link dev.quadlet.systemd.Systemctl} and {@link dev.quadlet.systemd.Loginctl} only name commands.
 */
@NullMarked
package dev.quadlet.systemd;

import org.jspecify.annotations.NullMarked;
