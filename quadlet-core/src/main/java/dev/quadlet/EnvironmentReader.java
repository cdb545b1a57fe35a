package dev.quadlet;

import java.util.Map;

/** Who reads an environment file. The same line can mean different things to the two. */
public enum EnvironmentReader {
    /**
     * Podman, for {@code [Container] EnvironmentFile=} (its {@code --env-file}): everything behind the equals sign is the
     * value, quotes and backslashes too. See podman-run(1).
     */
    PODMAN,

    /**
     * systemd, for {@code [Service] EnvironmentFile=}: quotes group, backslashes escape, blanks at the ends go. See
     * systemd.exec(5).
     */
    SYSTEMD;

    /**
     * Reads the text of an environment file.
     *
     * @param text all of it
     * @return the variables that the reader finds, in order, each with its last value
     */
    public Map<String, String> read(String text) {
        return this == PODMAN ? PodmanEnvironment.read(text) : SystemdEnvironment.read(text);
    }
}
