/**
 * Folders of Quadlet files, read as Podman's generator reads them.
 *
 * <p>A {@link dev.quadlet.directory.SearchPath} says where a Podman of some version looks, for root or for a user. {@link
 * dev.quadlet.directory.QuadletDirectory} is what it finds there: the {@link dev.quadlet.directory.FoundUnit}s that
 * become services, each with its drop-ins and the origin of every value, and the {@link dev.quadlet.directory.LeftOut}
 * files that do not, each with the reason.
 *
 * <p>{@link dev.quadlet.directory.StackFolder} is the way back: it writes the files of a stack, each whole or not at all.
 * {@link dev.quadlet.directory.Bundle} is several units in one file, which {@code podman quadlet install} takes apart.
 *
 * <p>All of it works on any {@link java.nio.file.FileSystem}; only {@code StackFolder} changes anything.
 */
@NullMarked
package dev.quadlet.directory;

import org.jspecify.annotations.NullMarked;
