/** What becomes of each field; the tables here are also what the documentation shows. */
@NullMarked
package dev.quadlet.compose.internal.mapping;

import org.jspecify.annotations.NullMarked;
