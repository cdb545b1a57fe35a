/** What a stack does not say and manifests have to. */
@NullMarked
package dev.quadlet.kubernetes.options;

import org.jspecify.annotations.NullMarked;
