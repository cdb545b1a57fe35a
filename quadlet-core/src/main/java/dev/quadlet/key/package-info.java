/**
 * The keys of unit files: what they are called, what their values are, and since when Podman knows them.
 *
 * <p>The table {@code keys.tsv} beside this package is the truth; {@link dev.quadlet.key.Keys} looks things up in it. For
 * each section there is a class of constants, such as {@link dev.quadlet.key.ContainerKeys} and {@link
 * dev.quadlet.key.ServiceKeys}, each of them a {@link dev.quadlet.key.Key} that knows the type of its value. A key that
 * the table does not have is named by {@link dev.quadlet.key.Key#of Key.of}.
 */
@NullMarked
package dev.quadlet.key;

import org.jspecify.annotations.NullMarked;
