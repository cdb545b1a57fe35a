/**
 * A machine for tests, in memory and in virtual time: no Podman, no systemd, no waiting.
 *
 * <p>A {@link dev.quadlet.systemd.testing.FakeHost} answers commands by programs that are written in Java, holds files, and
 * fails as it is told to. A {@link dev.quadlet.systemd.testing.FakeSystemd} is such a host with a small model of systemd,
 * journald and Podman, which reads the Quadlets of its files as Podman's generator does. Whatever works on a {@link
 * dev.quadlet.systemd.host.Host} works on them unchanged.
 *
 * <p>The model has the traps of the real one: a reload succeeds whatever the generator says, one bad file takes its folder away, a
 * start succeeds for a container that dies a moment later. What it does not model is named in {@code docs/testing.md}.
 */
@NullMarked
package dev.quadlet.systemd.testing;

import org.jspecify.annotations.NullMarked;
