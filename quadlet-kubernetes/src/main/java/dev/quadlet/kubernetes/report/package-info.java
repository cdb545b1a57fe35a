/** What became of the settings of a stack. */
@NullMarked
package dev.quadlet.kubernetes.report;

import org.jspecify.annotations.NullMarked;
