/** What a stack is on a host: its files, and what each of them restarts. */
@NullMarked
package dev.quadlet.ansible.internal.stack;

import org.jspecify.annotations.NullMarked;
