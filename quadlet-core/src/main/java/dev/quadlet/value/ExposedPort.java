package dev.quadlet.value;

/**
 * A port that the container listens on, without a mapping to the host: {@code 8080}, {@code 8000-8010/udp}.
 *
 * @param text the notation
 */
public record ExposedPort(String text) {
    private static final String KIND = "exposed port";

    /**
     * Checks the notation.
     *
     * @throws ValueException when it is not a port or range, with {@code /tcp} or {@code /udp} behind it if need be
     */
    public ExposedPort {
        int slash = text.indexOf('/');
        String protocol = slash < 0 ? "tcp" : text.substring(slash + 1);
        if (!protocol.equals("tcp") && !protocol.equals("udp")) {
            throw new ValueException(KIND, text, "Podman's generator knows only /tcp and /udp here");
        }
        PortRange.parse(KIND, slash < 0 ? text : text.substring(0, slash));
    }

    /**
     * One port.
     *
     * @param port the port
     * @return the exposed port
     * @throws ValueException when the port is not between 1 and 65535
     */
    public static ExposedPort of(int port) {
        return new ExposedPort(PortRange.of(port).text());
    }

    /**
     * A range of ports.
     *
     * @param first the first port
     * @param last the last port
     * @return the exposed ports
     * @throws ValueException when a port is not between 1 and 65535
     */
    public static ExposedPort of(int first, int last) {
        return new ExposedPort(PortRange.of(first, last).text());
    }

    /**
     * Reads the value of {@code ExposeHostPort=}.
     *
     * @param notation the port
     * @return the exposed port
     * @throws ValueException when Podman's generator would refuse it
     */
    public static ExposedPort parse(String notation) {
        return new ExposedPort(Notation.value(KIND, notation));
    }

    /**
     * The same port for UDP.
     *
     * @return the exposed port for UDP
     */
    public ExposedPort udp() {
        int slash = text.indexOf('/');
        return new ExposedPort((slash < 0 ? text : text.substring(0, slash)) + "/udp");
    }

    /** The notation. */
    @Override
    public String toString() {
        return text;
    }
}
