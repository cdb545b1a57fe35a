/**
 * Brings stacks to a host, and only whole: a plan that can be read before anything happens, one that is applied under a lock,
 * and the way back when a service does not come up. {@link dev.quadlet.systemd.deploy.Deployer} is where it begins.
 */
@NullMarked
package dev.quadlet.systemd.deploy;

import org.jspecify.annotations.NullMarked;
