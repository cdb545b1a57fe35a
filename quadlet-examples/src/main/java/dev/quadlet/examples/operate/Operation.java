package dev.quadlet.examples.operate;

/**
 * What commands work with.
 *
 * @param sites the environments
 * @param hosts how hosts are opened
 * @param live whether somebody sits before a terminal, whose line may be written again
 */
public record Operation(Sites sites, Hosts hosts, boolean live) {}
