/** Manifests as YAML; the only package that knows the libraries for it. */
@NullMarked
package dev.quadlet.kubernetes.internal.yaml;

import org.jspecify.annotations.NullMarked;
