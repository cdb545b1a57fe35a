/** Where the variables of a compose file come from. */
@NullMarked
package dev.quadlet.compose.env;

import org.jspecify.annotations.NullMarked;
