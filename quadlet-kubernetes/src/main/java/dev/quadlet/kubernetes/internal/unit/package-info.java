/** What counts of a unit with its drop-ins, and what systemd would fill into it. */
@NullMarked
package dev.quadlet.kubernetes.internal.unit;

import org.jspecify.annotations.NullMarked;
