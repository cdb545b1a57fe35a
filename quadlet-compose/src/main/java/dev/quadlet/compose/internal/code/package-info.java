/** Stacks as Java source. */
@NullMarked
package dev.quadlet.compose.internal.code;

import org.jspecify.annotations.NullMarked;
