package dev.quadlet.systemd.deploy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A socket that waits for others, as the kernel's tables in {@code /proc/net} have it; see proc_pid_net(5).
 *
 * @param address where it listens
 * @param number the port
 * @param protocol {@code tcp} or {@code udp}
 */
record Listener(InetAddress address, int number, String protocol) {
    /** The state of a socket of TCP that listens, and of one of UDP that is connected to nobody. */
    private static final Map<String, String> LISTENING = Map.of("tcp", "0A", "udp", "07");

    private static final int STATE = 3;

    /** Reads one of the tables {@code tcp}, {@code tcp6}, {@code udp}, {@code udp6}; its first line has the headings. */
    static Stream<Listener> read(String table, String text) {
        String protocol = table.substring(0, 3);
        return text.lines()
                .skip(1)
                .map(line -> line.strip().split(" +", -1))
                .filter(fields -> fields.length > STATE && fields[STATE].equals(LISTENING.get(protocol)))
                .map(fields -> of(fields[1], protocol))
                .flatMap(Optional::stream);
    }

    /** Four bytes at a time, in the order of the machine: the last one first on all that Podman runs on. */
    private static Optional<Listener> of(String place, String protocol) {
        int colon = place.indexOf(':');
        byte[] kept = HexFormat.of().parseHex(place.substring(0, colon));
        byte[] address = new byte[kept.length];
        for (int i = 0; i < kept.length; i++) {
            address[i] = kept[(i | 3) - (i & 3)];
        }
        try {
            int number = Integer.parseInt(place.substring(colon + 1), 16);
            return Optional.of(new Listener(InetAddress.getByAddress(address), number, protocol));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
