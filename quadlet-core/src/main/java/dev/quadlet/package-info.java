/**
 * Quadlet units as values: the model, the fluent builders, and stacks of units that belong together.
 *
 * <p>{@link dev.quadlet.Quadlet} is where to begin. It gives a builder of each kind, such as
 * {@link dev.quadlet.ContainerBuilder}, and reads units from files. What a builder makes is a
 * {@link dev.quadlet.QuadletUnit}: a name, a kind, and a document that is the whole truth about it. Typed views, such as
 * {@link dev.quadlet.ContainerSection}, read it; {@code toBuilder()} goes on with it.
 *
 * <p>A {@link dev.quadlet.Stack} holds units with all that they need: {@link dev.quadlet.EnvironmentFile}s,
 * {@link dev.quadlet.DropIn}s, further files, and plain {@link dev.quadlet.SystemdUnit}s. {@link dev.quadlet.Stack#files}
 * is what has to be installed.
 *
 * <p>Above this package, and for it, are {@code directory} (units read as Podman reads them, and written), {@code graph}
 * (who needs whom) and {@code service} (the services that Podman makes of units).
 *
 * <p>Below this package lie {@link dev.quadlet.key} (the catalogue of keys), {@link dev.quadlet.value} (what the keys'
 * values are), {@link dev.quadlet.syntax} (the document and its grammar) and {@link dev.quadlet.source} (text and places
 * in it).
 */
@NullMarked
package dev.quadlet;

import org.jspecify.annotations.NullMarked;
