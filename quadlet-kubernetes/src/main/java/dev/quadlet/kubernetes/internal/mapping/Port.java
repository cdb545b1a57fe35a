package dev.quadlet.kubernetes.internal.mapping;

import java.util.Locale;
import java.util.Optional;

/**
 * A port that a container listens on.
 *
 * @param number the port
 * @param protocol TCP, UDP or SCTP
 * @param hostPort the port of the host that leads to it
 * @param hostAddress the address of the host that it is published on
 * @param published whether the host publishes it at all
 */
record Port(int number, String protocol, Optional<Integer> hostPort, Optional<String> hostAddress, boolean published) {
    static Port tcp(int number) {
        return new Port(number, "TCP", Optional.empty(), Optional.empty(), false);
    }

    /** The name of the port in a Service. */
    String name() {
        return protocol.toLowerCase(Locale.ROOT) + "-" + number;
    }

    boolean isTcp() {
        return protocol.equals("TCP");
    }
}
