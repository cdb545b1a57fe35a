package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.value.PortMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Ports, one by one. */
final class Ports {
    private static final int MOST = 100;
    private static final int LARGEST = 65_535;

    private Ports() {}

    static List<Port> published(PortMapping mapping, Spot spot) {
        String protocol = spot.plain(mapping.protocol()).toUpperCase(Locale.ROOT);
        Optional<String> address = mapping.address().map(spot::plain);
        int[] inside = range(spot.plain(mapping.containerPort()));
        Optional<int[]> outside = mapping.hostPort()
                .map(spot::plain)
                .filter(text -> !text.isEmpty())
                .map(Ports::range);
        List<Port> ports = new ArrayList<>();
        for (int number = inside[0]; number <= inside[1]; number++) {
            int offset = number - inside[0];
            ports.add(new Port(number, protocol, outside.map(range -> range[0] + offset), address, true));
        }
        return ports;
    }

    static List<Port> exposed(String text) {
        int slash = text.indexOf('/');
        String protocol = slash < 0 ? "TCP" : text.substring(slash + 1).toUpperCase(Locale.ROOT);
        int[] range = range(slash < 0 ? text : text.substring(0, slash));
        List<Port> ports = new ArrayList<>();
        for (int number = range[0]; number <= range[1]; number++) {
            ports.add(new Port(number, protocol, Optional.empty(), Optional.empty(), false));
        }
        return ports;
    }

    private static int[] range(String text) {
        int dash = text.indexOf('-');
        int first = port(dash < 0 ? text : text.substring(0, dash));
        int last = dash < 0 ? first : port(text.substring(dash + 1));
        if (last < first) {
            throw new IllegalArgumentException("'" + text + "' ends before it begins");
        }
        if (last - first >= MOST) {
            throw new IllegalArgumentException("these are more than " + MOST + " ports");
        }
        return new int[] {first, last};
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= LARGEST) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new IllegalArgumentException("'" + text + "' is no port");
    }
}
