/** What the program tells other programs. */
@NullMarked
package dev.quadlet.examples.json;

import org.jspecify.annotations.NullMarked;
