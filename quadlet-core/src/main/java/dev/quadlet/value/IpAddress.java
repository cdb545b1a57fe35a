package dev.quadlet.value;

/**
 * An address of IPv4 or IPv6: {@code 10.89.0.5}, {@code fd00::5}. Nothing is looked up.
 *
 * @param text the notation, as it was given
 */
public record IpAddress(String text) {
    private static final String KIND = "IP address";

    /**
     * Checks that the notation can stand in a value; {@link #of} and {@link #parse} check that it is an address.
     *
     * @throws ValueException when it has blanks or quotes
     */
    public IpAddress {
        Notation.token(KIND, text);
    }

    /**
     * An address.
     *
     * @param text four numbers with dots, or groups of hexadecimal digits with colons
     * @return the address
     * @throws ValueException when it is none
     */
    public static IpAddress of(String text) {
        if (!Addresses.isV4(text) && !Addresses.isV6(text)) {
            throw new ValueException(KIND, text, "expected like 10.89.0.5 or fd00::5");
        }
        return new IpAddress(text);
    }

    /**
     * Reads an address, or what systemd completes to one.
     *
     * @param notation the address; specifiers and variables are left for systemd
     * @return the address
     * @throws ValueException when it is none
     */
    public static IpAddress parse(String notation) {
        String text = Notation.value(KIND, notation);
        return Notation.isDeferred(text) ? new IpAddress(text) : of(text);
    }

    /**
     * Whether it is of IPv6.
     *
     * @return true when it has a colon
     */
    public boolean isV6() {
        return text.indexOf(':') >= 0;
    }

    /** The notation. */
    @Override
    public String toString() {
        return text;
    }
}
