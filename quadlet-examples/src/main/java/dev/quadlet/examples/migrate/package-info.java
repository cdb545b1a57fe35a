/** Commands that move in from compose. */
@NullMarked
package dev.quadlet.examples.migrate;

import org.jspecify.annotations.NullMarked;
