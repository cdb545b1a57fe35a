/**
 * Where text comes from and what can be said about a place in it.
 *
 * <p>A {@link dev.quadlet.source.SourceText} is a named text that can give back its exact bytes. Everything that points
 * into it does so with a {@link dev.quadlet.source.Span} of offsets; lines and columns
 * ({@link dev.quadlet.source.Position}) are derived when a person is to read them. A
 * {@link dev.quadlet.source.Diagnostic} is a finding at such a place, with the {@link dev.quadlet.source.Fix}es that
 * would mend it.
 */
@NullMarked
package dev.quadlet.source;

import org.jspecify.annotations.NullMarked;
