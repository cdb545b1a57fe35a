/** The Senex stack, and the program that generates it. */
@NullMarked
package dev.quadlet.examples.senex;

import org.jspecify.annotations.NullMarked;
