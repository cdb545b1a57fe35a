/** Variables filled in, by compose's rules. */
@NullMarked
package dev.quadlet.compose.internal.interpolation;

import org.jspecify.annotations.NullMarked;
