/** Texts that differ between environments, as one template and its variables. */
@NullMarked
package dev.quadlet.ansible.internal.template;

import org.jspecify.annotations.NullMarked;
