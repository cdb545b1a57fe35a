package dev.quadlet.value;

/**
 * An address of IPv4 or IPv6: {@code 10.89.0.5}, {@code fd00::5}. Nothing is looked up.
 *
 * @param text the notation, as it was given
 */
public record IpAddress(String text) {
    private static final String KIND = "IP address";

    /**
     * Checks the notation; one that systemd completes cannot be checked further.
     *
     * @throws ValueException when it is no address
     */
    public IpAddress {
        Notation.token(KIND, text);
        if (!Notation.isDeferred(text) && !Addresses.isAddress(text)) {
            throw refused(text);
        }
    }

    /**
     * An address.
     *
     * @param text four numbers with dots, or groups of hexadecimal digits with colons
     * @return the address
     * @throws ValueException when it is none
     */
    public static IpAddress of(String text) {
        if (!Addresses.isAddress(text)) {
            throw refused(text);
        }
        return new IpAddress(text);
    }

    private static ValueException refused(String text) {
        return new ValueException(KIND, text, "expected like 10.89.0.5 or fd00::5");
    }

    /**
     * Reads an address, or what systemd completes to one.
     *
     * @param notation the address; specifiers and variables are left for systemd
     * @return the address
     * @throws ValueException when it is none
     */
    public static IpAddress parse(String notation) {
        return new IpAddress(Notation.value(KIND, notation));
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
