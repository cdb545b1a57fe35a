/** What became of the fields of a compose file. */
@NullMarked
package dev.quadlet.compose.report;

import org.jspecify.annotations.NullMarked;
