package dev.quadlet.value;

/**
 * A line of the container's {@code /etc/hosts}: {@code db.internal:10.0.0.5}.
 */
public final class HostEntry extends OneWord {
    private static final String KIND = "host entry";
    private static final String GATEWAY = "host-gateway";

    private final Text name;
    private final Text address;

    private HostEntry(Text name, Text address) {
        super(name.plus(":").plus(address), Spelling.PODMAN_VALUE);
        this.name = name;
        this.address = address;
    }

    /**
     * A name for an address.
     *
     * @param name the host name
     * @param address the address, IPv4 or IPv6
     * @return the entry
     * @throws ValueException when the name or address is none
     */
    public static HostEntry of(String name, String address) {
        return of(name, IpAddress.of(address));
    }

    /**
     * A name for an address.
     *
     * @param name the host name
     * @param address the address
     * @return the entry
     * @throws ValueException when the name is none
     */
    public static HostEntry of(String name, IpAddress address) {
        return new HostEntry(name(name), Text.of(address.text()));
    }

    /**
     * A name for an address that systemd fills in when the service starts.
     *
     * @param name the host name
     * @param address the variable
     * @return the entry
     * @throws ValueException when the name is none
     */
    public static HostEntry of(String name, Variable address) {
        return new HostEntry(name(name), Text.of(address));
    }

    /**
     * A name for the host itself, as the container reaches it.
     *
     * @param name the host name
     * @return the entry
     * @throws ValueException when the name is none
     */
    public static HostEntry gateway(String name) {
        return new HostEntry(name(name), Text.of(GATEWAY));
    }

    private static Text name(String name) {
        Notation.token(KIND, name);
        if (name.indexOf(':') >= 0) {
            throw new ValueException(KIND, name, "a host name has no colon");
        }
        return Text.of(name);
    }

    /**
     * Reads the value of {@code AddHost=}.
     *
     * @param notation the name, a colon, and the address
     * @return the entry
     * @throws ValueException when the name is missing, or the address is none
     */
    public static HostEntry parse(String notation) {
        String word = Notation.token(KIND, Notation.item(KIND, notation));
        int colon = word.indexOf(':');
        if (colon < 1 || colon == word.length() - 1) {
            throw new ValueException(KIND, notation, "expected name:address");
        }
        Text address = piece(word.substring(colon + 1));
        if (address.literal().filter(literal -> !isAddress(literal)).isPresent()) {
            throw new ValueException(KIND, notation, "behind the colon stands an IP address, or " + GATEWAY);
        }
        return new HostEntry(piece(word.substring(0, colon)), address);
    }

    private static boolean isAddress(String literal) {
        return literal.equals(GATEWAY) || Addresses.isAddress(literal);
    }

    private static Text piece(String piece) {
        return Text.parsePiece(piece, Expansion.SPECIFIERS_AND_VARIABLES);
    }

    /**
     * The host name; newer Podman knows several, parted by semicolons.
     *
     * @return the name
     */
    public Text name() {
        return name;
    }

    /**
     * The address, or {@code host-gateway}.
     *
     * @return the address
     */
    public Text address() {
        return address;
    }
}
