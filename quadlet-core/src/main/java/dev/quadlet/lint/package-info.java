/**
 * What Podman does not say about Quadlet units: what will really happen, where, and how to mend it.
 *
 * <p>A {@link dev.quadlet.lint.Linter} reads a stack, a directory or a single unit for one release of Podman and gives a
 * {@link dev.quadlet.lint.LintReport}. What Podman refuses or warns of comes from {@link dev.quadlet.service}, what is
 * wrong between units from {@link dev.quadlet.graph}; the {@link dev.quadlet.lint.Rules} here are the rest. Each {@link
 * dev.quadlet.lint.Rule} has a page in {@code docs/rules}.
 */
@NullMarked
package dev.quadlet.lint;

import org.jspecify.annotations.NullMarked;
