package dev.quadlet.systemd;

import dev.quadlet.syntax.PodmanVersion;

/**
 * The versions of Podman's programs on a host, which may come from different packages.
 *
 * @param generator that of the generator, by which Quadlets are read
 * @param client that of the command
 * @param server that of the service which the command talks to; the command's own when there is none
 */
public record PodmanVersions(PodmanVersion generator, PodmanVersion client, PodmanVersion server) {}
