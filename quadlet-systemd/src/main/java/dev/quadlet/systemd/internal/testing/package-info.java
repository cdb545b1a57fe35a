/** The file system in memory of {@link dev.quadlet.systemd.testing.FakeHost}: a tree, and a view of it that {@code java.nio} can read. */
@NullMarked
package dev.quadlet.systemd.internal.testing;

import org.jspecify.annotations.NullMarked;
