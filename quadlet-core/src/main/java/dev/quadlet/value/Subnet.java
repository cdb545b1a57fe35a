package dev.quadlet.value;

/**
 * The addresses of a network: {@code 10.89.0.0/24}, {@code fd00:1::/64}.
 *
 * @param text the notation, as it was given
 */
public record Subnet(String text) {
    private static final String KIND = "subnet";

    /**
     * Checks the notation; one that systemd completes cannot be checked further.
     *
     * @throws ValueException when it is no subnet
     */
    public Subnet {
        Notation.token(KIND, text);
        if (!Notation.isDeferred(text) && !Addresses.isSubnet(text)) {
            throw refused(text);
        }
    }

    /**
     * A subnet.
     *
     * @param text an address, a slash, and how many bits are fixed
     * @return the subnet
     * @throws ValueException when it is none
     */
    public static Subnet of(String text) {
        if (!Addresses.isSubnet(text)) {
            throw refused(text);
        }
        return new Subnet(text);
    }

    private static ValueException refused(String text) {
        return new ValueException(KIND, text, "expected like 10.89.0.0/24 or fd00:1::/64");
    }

    /**
     * Reads a subnet, or what systemd completes to one.
     *
     * @param notation an address, a slash, and how many bits are fixed; specifiers and variables are left for systemd
     * @return the subnet
     * @throws ValueException when it is none
     */
    public static Subnet parse(String notation) {
        return new Subnet(Notation.value(KIND, notation));
    }

    /** The notation. */
    @Override
    public String toString() {
        return text;
    }
}
