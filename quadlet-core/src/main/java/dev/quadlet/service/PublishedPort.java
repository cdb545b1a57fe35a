package dev.quadlet.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code [[ADDRESS:]HOST:]CONTAINER[/PROTOCOL]}, which Podman up to 5.2 read and wrote anew. */
final class PublishedPort {
    private static final String ANY_ADDRESS = "0.0.0.0";

    private PublishedPort() {}

    /** What was written instead; nothing when it was refused. */
    static Optional<String> written(String port) {
        List<String> parts = parts(port.strip());
        if (parts.size() > 3
                || parts.stream().skip(Math.max(0, parts.size() - 2)).anyMatch(PublishedPort::isWrong)) {
            return Optional.empty();
        }
        boolean anyAddress = parts.size() == 3
                && (parts.get(0).equals(ANY_ADDRESS) || parts.get(0).isEmpty());
        List<String> shown = anyAddress ? parts.subList(1, 3) : parts;
        boolean anyPort = shown.size() == 2 && shown.get(0).isEmpty();
        return Optional.of(String.join(":", anyPort ? shown.subList(1, 2) : shown));
    }

    /** Colons within brackets belong to an address. */
    private static List<String> parts(String port) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean inAddress = false;
        for (int at = 0; at < port.length(); at++) {
            char c = port.charAt(at);
            inAddress = c == '[' || (inAddress && c != ']');
            if (c == ':' && !inAddress) {
                parts.add(port.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(port.substring(start));
        return parts;
    }

    private static boolean isWrong(String port) {
        return !port.isEmpty() && !Ports.endsInPort(port);
    }
}
