package dev.quadlet.systemd.deploy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * A port of the host that a unit publishes.
 *
 * @param address where; empty for every address
 * @param number its number
 * @param protocol {@code tcp}, {@code udp} …
 * @param unit who publishes it
 */
record Port(Optional<InetAddress> address, int number, String protocol, String unit) {
    /** Reads {@code 127.0.0.1:8000/tcp}. */
    static Port parse(String name, String unit) {
        int slash = name.lastIndexOf('/');
        int colon = name.lastIndexOf(':', slash);
        Optional<InetAddress> address = colon < 0 ? Optional.empty() : address(name.substring(0, colon));
        return new Port(
                address.filter(each -> !each.isAnyLocalAddress()),
                Integer.parseInt(name.substring(colon + 1, slash)),
                name.substring(slash + 1),
                unit);
    }

    /** No name is looked up: it was an address when the stack was made. */
    private static Optional<InetAddress> address(String text) {
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** One that listens everywhere keeps others out everywhere. */
    boolean isTakenBy(Listener listener) {
        boolean same = address.isEmpty()
                || address.equals(Optional.of(listener.address()))
                || listener.address().isAnyLocalAddress();
        return same && listener.number() == number && listener.protocol().equals(protocol);
    }

    /** {@code 127.0.0.1:8000/tcp}. */
    @Override
    public String toString() {
        return address.map(each -> each.getHostAddress() + ":").orElse("") + number + "/" + protocol;
    }
}
