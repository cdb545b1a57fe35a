/** JUnit Jupiter gets a {@link dev.quadlet.systemd.testing.FakeSystemd}: {@link dev.quadlet.testing.WithFakeSystemd} on a test. */
@NullMarked
package dev.quadlet.testing;

import org.jspecify.annotations.NullMarked;
