/** Control of systemd on a host: so far, the argument lists of its programs. */
@NullMarked
package dev.quadlet.systemd;

import org.jspecify.annotations.NullMarked;
