package dev.quadlet.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A port of the host that leads to a port of the container: {@code 127.0.0.1:8000:80/tcp}.
 *
 * <p>{@code PortMapping.host(8000).container(80).on("127.0.0.1")} names each side.
 */
public final class PortMapping extends OneWord {
    static final String KIND = "port mapping";

    private final @Nullable Text address;
    private final @Nullable Text hostPort;
    private final Text containerPort;
    private final @Nullable Text protocol;

    PortMapping(@Nullable Text address, @Nullable Text hostPort, Text containerPort, @Nullable Text protocol) {
        super(joined(address, hostPort, containerPort, protocol), Spelling.PODMAN_VALUE);
        this.address = address;
        this.hostPort = hostPort;
        this.containerPort = containerPort;
        this.protocol = protocol;
    }

    private static Text joined(
            @Nullable Text address, @Nullable Text hostPort, Text containerPort, @Nullable Text protocol) {
        Text start = address == null ? Text.of("") : address.plus(":");
        Text host = hostPort == null ? start : start.plus(hostPort);
        Text both = address == null && hostPort == null
                ? containerPort
                : host.plus(":").plus(containerPort);
        return protocol == null ? both : both.plus("/").plus(protocol);
    }

    /** The host's side of a mapping, to be completed with the container's. */
    public static final class HostSide {
        private final @Nullable Text port;

        private HostSide(@Nullable Text port) {
            this.port = port;
        }

        /**
         * Completes the mapping.
         *
         * @param port the container's port
         * @return the mapping
         * @throws ValueException when the port is not between 1 and 65535, or the host's side is a range
         */
        public PortMapping container(int port) {
            return complete(PortRange.of(port));
        }

        /**
         * Completes the mapping with a range.
         *
         * @param first the container's first port
         * @param last the container's last port
         * @return the mapping
         * @throws ValueException when a port is not between 1 and 65535, or the ranges differ in length
         */
        public PortMapping container(int first, int last) {
            return complete(PortRange.of(first, last));
        }

        /**
         * Completes the mapping with a port that systemd fills in when the service starts.
         *
         * @param port the variable
         * @return the mapping
         */
        public PortMapping container(Variable port) {
            return new PortMapping(null, this.port, Text.of(port), null);
        }

        private PortMapping complete(PortRange range) {
            Text ports = Text.of(range.text());
            requireSameLength(this.port, ports, range.text());
            return new PortMapping(null, this.port, ports, null);
        }
    }

    /**
     * A port of the host.
     *
     * @param port the port
     * @return the host's side
     * @throws ValueException when the port is not between 1 and 65535
     */
    public static HostSide host(int port) {
        return new HostSide(Text.of(PortRange.of(port).text()));
    }

    /**
     * A range of ports of the host.
     *
     * @param first the first port
     * @param last the last port
     * @return the host's side
     * @throws ValueException when a port is not between 1 and 65535, or the last comes before the first
     */
    public static HostSide host(int first, int last) {
        return new HostSide(Text.of(PortRange.of(first, last).text()));
    }

    /**
     * A port of the host that systemd fills in when the service starts. Podman reads it from 5.3 on.
     *
     * @param port the variable
     * @return the host's side
     */
    public static HostSide host(Variable port) {
        return new HostSide(Text.of(port));
    }

    /**
     * Any free port of the host; Podman picks one at each start.
     *
     * @return the host's side
     */
    public static HostSide anyHost() {
        return new HostSide(null);
    }

    /**
     * Reads the value of {@code PublishPort=}.
     *
     * @param notation the mapping; an IPv6 address stands in brackets
     * @return the mapping
     * @throws ValueException when Podman would refuse it
     */
    public static PortMapping parse(String notation) {
        return new PortReader(notation).read();
    }

    static void requireSameLength(@Nullable Text host, Text container, String shown) {
        Optional<PortRange> hostRange = Optional.ofNullable(host).flatMap(PortRange::known);
        Optional<PortRange> containerRange = PortRange.known(container);
        if (hostRange.isPresent()
                && containerRange.isPresent()
                && hostRange.get().length() != containerRange.get().length()) {
            throw new ValueException(KIND, shown, "both sides need the same number of ports");
        }
    }

    /**
     * The same mapping on one address of the host only.
     *
     * @param ipAddress the address; an IPv6 address without brackets
     * @return the mapping on that address
     * @throws ValueException when it is no address
     */
    public PortMapping on(String ipAddress) {
        return on(IpAddress.of(ipAddress));
    }

    /**
     * The same mapping on one address of the host only.
     *
     * @param ipAddress the address
     * @return the mapping on that address
     */
    public PortMapping on(IpAddress ipAddress) {
        String text = ipAddress.text();
        return new PortMapping(
                Text.of(text.indexOf(':') < 0 ? text : "[" + text + "]"), hostPort, containerPort, protocol);
    }

    /**
     * The same mapping on an address that systemd fills in when the service starts.
     *
     * @param ipAddress the variable
     * @return the mapping on that address
     */
    public PortMapping on(Variable ipAddress) {
        return new PortMapping(Text.of(ipAddress), hostPort, containerPort, protocol);
    }

    /**
     * The same mapping for UDP; without a protocol, TCP is meant.
     *
     * @return the mapping for UDP
     */
    public PortMapping udp() {
        return protocol("udp");
    }

    /**
     * The same mapping for TCP, said expressly.
     *
     * @return the mapping for TCP
     */
    public PortMapping tcp() {
        return protocol("tcp");
    }

    /**
     * The same mapping for SCTP.
     *
     * @return the mapping for SCTP
     */
    public PortMapping sctp() {
        return protocol("sctp");
    }

    private PortMapping protocol(String name) {
        return new PortMapping(address, hostPort, containerPort, Text.of(name));
    }

    /**
     * The host's address that the port is open on.
     *
     * @return the address, IPv6 in brackets; empty when it is open on all
     */
    public Optional<Text> address() {
        return Optional.ofNullable(address);
    }

    /**
     * The host's port or range.
     *
     * @return the port; empty when Podman picks one
     */
    public Optional<Text> hostPort() {
        return Optional.ofNullable(hostPort);
    }

    /**
     * The container's port or range.
     *
     * @return the port
     */
    public Text containerPort() {
        return containerPort;
    }

    /**
     * The protocol.
     *
     * @return the protocol; {@code tcp} when none is written
     */
    public Text protocol() {
        return protocol == null ? Text.of("tcp") : protocol;
    }
}
