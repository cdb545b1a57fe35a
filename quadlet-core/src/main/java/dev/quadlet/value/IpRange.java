package dev.quadlet.value;

/**
 * The part of a subnet that addresses are given out from: {@code 10.89.0.128/25}, or {@code 10.89.0.100-10.89.0.200}.
 *
 * @param text the notation, as it was given
 */
public record IpRange(String text) {
    private static final String KIND = "IP range";

    /**
     * Checks the notation; one that systemd completes cannot be checked further.
     *
     * @throws ValueException when it is no IP range
     */
    public IpRange {
        Notation.token(KIND, text);
        if (!Notation.isDeferred(text) && !isRange(text)) {
            throw refused(text);
        }
    }

    /**
     * An IP range.
     *
     * @param text a subnet, or the first and the last address with a dash
     * @return the IP range
     * @throws ValueException when it is none
     */
    public static IpRange of(String text) {
        if (!isRange(text)) {
            throw refused(text);
        }
        return new IpRange(text);
    }

    private static ValueException refused(String text) {
        return new ValueException(KIND, text, "expected like 10.89.0.128/25 or 10.89.0.100-10.89.0.200");
    }

    /**
     * The addresses from one to another.
     *
     * @param first the first address
     * @param last the last address
     * @return the IP range
     * @throws ValueException when one is of IPv4 and the other of IPv6
     */
    public static IpRange between(IpAddress first, IpAddress last) {
        return new IpRange(first.text() + "-" + last.text());
    }

    private static boolean isRange(String text) {
        int dash = text.indexOf('-');
        return dash < 0 ? Addresses.isSubnet(text) : areAlike(text.substring(0, dash), text.substring(dash + 1));
    }

    /** No subnet has addresses of both families. */
    private static boolean areAlike(String first, String last) {
        return (Addresses.isV4(first) && Addresses.isV4(last)) || (Addresses.isV6(first) && Addresses.isV6(last));
    }

    /**
     * Reads an IP range, or what systemd completes to one.
     *
     * @param notation a subnet, or the first and the last address with a dash; specifiers and variables are left for systemd
     * @return the IP range
     * @throws ValueException when it is none
     */
    public static IpRange parse(String notation) {
        return new IpRange(Notation.value(KIND, notation));
    }

    /** The notation. */
    @Override
    public String toString() {
        return text;
    }
}
