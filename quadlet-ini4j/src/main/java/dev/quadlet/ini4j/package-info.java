/** The bridge between unit documents and ini4j, with what gets lost on the way. */
@NullMarked
package dev.quadlet.ini4j;

import org.jspecify.annotations.NullMarked;
