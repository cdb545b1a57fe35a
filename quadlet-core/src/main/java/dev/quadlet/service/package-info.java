/**
 * What Podman makes of Quadlet units: the services that its generator would write, for each supported release, without
 * Podman.
 *
 * <p>A {@link dev.quadlet.service.Translator} reads the units of a directory or a stack and gives a {@link
 * dev.quadlet.service.Translation}: the {@link dev.quadlet.service.ServiceUnit}s, the {@link
 * dev.quadlet.service.RefusedFile}s with the reasons, and warnings. Every line of a service and every word of its commands
 * knows its {@link dev.quadlet.service.Cause}: the place in the source where somebody wrote it, or the rule that adds it.
 *
 * <p>The order of what is generated is fixed. Where Podman's own changes from run to run, ours is that of the manual page
 * or of the names.
 */
@NullMarked
package dev.quadlet.service;

import org.jspecify.annotations.NullMarked;
