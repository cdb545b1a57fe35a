package dev.quadlet.syntax;

import java.util.Optional;

/**
 * Who reads a unit file. The same text can mean different things to Podman in its versions and to systemd.
 *
 * <p>A dialect knows how lines are joined, what counts as a comment, which quotes are stripped from a single value, what
 * is true, and how a value is cut into words.
 */
public sealed interface Dialect permits Grammar {
    /** systemd's own reading (version 262), for plain units and for what Podman hands on. */
    Dialect SYSTEMD = new SystemdDialect();

    /**
     * The reading of one Podman release.
     *
     * @param version the release; an unknown newer one reads as the newest known
     * @return its dialect
     */
    static Dialect podman(PodmanVersion version) {
        return new PodmanDialect(version);
    }

    /**
     * The reading of the newest Podman that this library knows.
     *
     * @return its dialect
     */
    static Dialect latest() {
        return podman(PodmanVersion.LATEST);
    }

    /**
     * Cuts a value into words.
     *
     * @param value the value, as it stands behind the equals sign
     * @param rule how the key is split
     * @return the words, and what is wrong with the value
     */
    Split split(String value, SplitRule rule);

    /**
     * What is left of a value when the quotes are stripped that this reader strips from a key with a single value.
     * Podman before 5.0 and systemd strip none; 5.0 to 5.8.1 strip every double quote at both ends; later ones strip
     * one pair.
     *
     * @param value the value, as it stands behind the equals sign
     * @return the value that counts
     */
    String unquote(String value);

    /**
     * Reads a boolean.
     *
     * @param value the value, as it stands behind the equals sign
     * @return true or false; empty when systemd would reject it. Podman never rejects: what it does not know is false
     */
    Optional<Boolean> toBoolean(String value);
}
