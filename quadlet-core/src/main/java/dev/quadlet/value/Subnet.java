package dev.quadlet.value;

/**
 * The addresses of a network: {@code 10.89.0.0/24}, {@code fd00:1::/64}.
 *
 * @param text the notation, as it was given
 */
public record Subnet(String text) {
    private static final String KIND = "subnet";

    /**
     * Checks that the notation can stand in a value; {@link #of} and {@link #parse} check that it is a subnet.
     *
     * @throws ValueException when it has blanks or quotes
     */
    public Subnet {
        Notation.token(KIND, text);
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
            throw new ValueException(KIND, text, "expected like 10.89.0.0/24 or fd00:1::/64");
        }
        return new Subnet(text);
    }

    /**
     * Reads a subnet, or what systemd completes to one.
     *
     * @param notation an address, a slash, and how many bits are fixed; specifiers and variables are left for systemd
     * @return the subnet
     * @throws ValueException when it is none
     */
    public static Subnet parse(String notation) {
        String text = Notation.value(KIND, notation);
        return Notation.isDeferred(text) ? new Subnet(text) : of(text);
    }

    /** The notation. */
    @Override
    public String toString() {
        return text;
    }
}
