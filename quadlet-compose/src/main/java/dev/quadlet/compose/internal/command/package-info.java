/** Command lines of {@code podman run} as services of a compose file, so that there is one mapping for both. */
@NullMarked
package dev.quadlet.compose.internal.command;

import org.jspecify.annotations.NullMarked;
