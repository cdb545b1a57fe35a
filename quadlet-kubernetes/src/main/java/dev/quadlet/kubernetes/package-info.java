/** Stacks of Quadlet units in, Kubernetes manifests and a report of what is lost out. */
@NullMarked
package dev.quadlet.kubernetes;

import org.jspecify.annotations.NullMarked;
