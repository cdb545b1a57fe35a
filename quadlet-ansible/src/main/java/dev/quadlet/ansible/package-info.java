/** Stacks as Ansible projects: {@link AnsibleProject} is where to begin. */
@NullMarked
package dev.quadlet.ansible;

import org.jspecify.annotations.NullMarked;
