/** Commands that look at folders of units, whoever wrote them: what counts, and what depends on what. */
@NullMarked
package dev.quadlet.examples.inspect;

import org.jspecify.annotations.NullMarked;
