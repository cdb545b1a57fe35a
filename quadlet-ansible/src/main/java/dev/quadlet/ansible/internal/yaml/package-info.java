/** YAML, written so that every reader reads the same. */
@NullMarked
package dev.quadlet.ansible.internal.yaml;

import org.jspecify.annotations.NullMarked;
