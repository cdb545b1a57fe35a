/** The tables of all keys, and what carries each over. */
@NullMarked
package dev.quadlet.kubernetes.internal.mapping;

import org.jspecify.annotations.NullMarked;
