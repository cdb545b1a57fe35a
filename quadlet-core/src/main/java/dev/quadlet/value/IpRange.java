package dev.quadlet.value;

/**
 * The part of a subnet that addresses are given out from: {@code 10.89.0.128/25}, or {@code 10.89.0.100-10.89.0.200}.
 *
 * @param text the notation, as it was given
 */
public record IpRange(String text) {
    private static final String KIND = "IP range";

    /**
     * Checks that the notation can stand in a value; {@link #of} and {@link #parse} check that it is an IP range.
     *
     * @throws ValueException when it has blanks or quotes
     */
    public IpRange {
        Notation.token(KIND, text);
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
            throw new ValueException(KIND, text, "expected like 10.89.0.128/25 or 10.89.0.100-10.89.0.200");
        }
        return new IpRange(text);
    }

    /**
     * The addresses from one to another.
     *
     * @param first the first address
     * @param last the last address
     * @return the IP range
     */
    public static IpRange between(IpAddress first, IpAddress last) {
        return new IpRange(first.text() + "-" + last.text());
    }

    private static boolean isRange(String text) {
        int dash = text.indexOf('-');
        return dash < 0
                ? Addresses.isSubnet(text)
                : isAddress(text.substring(0, dash)) && isAddress(text.substring(dash + 1));
    }

    private static boolean isAddress(String text) {
        return Addresses.isV4(text) || Addresses.isV6(text);
    }

    /**
     * Reads an IP range, or what systemd completes to one.
     *
     * @param notation a subnet, or the first and the last address with a dash; specifiers and variables are left for systemd
     * @return the IP range
     * @throws ValueException when it is none
     */
    public static IpRange parse(String notation) {
        String text = Notation.value(KIND, notation);
        return Notation.isDeferred(text) ? new IpRange(text) : of(text);
    }

    /** The notation. */
    @Override
    public String toString() {
        return text;
    }
}
