/** Compose files and {@code podman run} commands in, stacks of Quadlet units and a report of what is lost out. */
@NullMarked
package dev.quadlet.compose;

import org.jspecify.annotations.NullMarked;
