/**
 * Where commands run and files lie: this machine, one that is reached by ssh, or either as another user. Whatever stands
 * above asks a {@link dev.quadlet.systemd.host.Host} and does not know which it is.
 */
@NullMarked
package dev.quadlet.systemd.host;

import org.jspecify.annotations.NullMarked;
