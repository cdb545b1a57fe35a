package dev.quadlet.service;

/** What Podman's generator takes for a port. */
final class Ports {
    private Ports() {}

    /** A number at the end, with or without a protocol; it asks no more. */
    static boolean endsInPort(String text) {
        boolean hasProtocol = text.endsWith("/tcp") || text.endsWith("/udp");
        int last = text.length() - 1 - (hasProtocol ? "/tcp".length() : 0);
        return last >= 0 && text.charAt(last) >= '0' && text.charAt(last) <= '9';
    }
}
