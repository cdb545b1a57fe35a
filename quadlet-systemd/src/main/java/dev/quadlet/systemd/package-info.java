/** Control of systemd and Podman on a host. */
@NullMarked
package dev.quadlet.systemd;

import org.jspecify.annotations.NullMarked;
