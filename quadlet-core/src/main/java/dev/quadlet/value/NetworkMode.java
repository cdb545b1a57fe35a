package dev.quadlet.value;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A network that a container or pod joins, or a mode in place of one: {@code shop.network:ip=10.1.1.5}, {@code host}.
 */
public final class NetworkMode extends OneWord {
    private static final String KIND = "network";
    private static final Set<String> BARE = Set.of("host", "none", "private");
    private static final Set<UnitKind> UNITS = Set.of(UnitKind.NETWORK, UnitKind.CONTAINER);

    /** The host's own network, without isolation. */
    public static final NetworkMode HOST = new NetworkMode(Text.of("host"), Options.NONE);

    /** No network but the loopback. */
    public static final NetworkMode NONE = new NetworkMode(Text.of("none"), Options.NONE);

    /** The default bridge network, {@code podman}. */
    public static final NetworkMode BRIDGE = new NetworkMode(Text.of("bridge"), Options.NONE);

    /** User-mode networking by pasta, the default of rootless containers since Podman 5.0. */
    public static final NetworkMode PASTA = new NetworkMode(Text.of("pasta"), Options.NONE);

    /** User-mode networking by slirp4netns, the default of rootless containers before Podman 5.0. */
    public static final NetworkMode SLIRP4NETNS = new NetworkMode(Text.of("slirp4netns"), Options.NONE);

    /** A network namespace of the container's own. */
    public static final NetworkMode PRIVATE = new NetworkMode(Text.of("private"), Options.NONE);

    private static final Set<String> MODES =
            Set.of("host", "none", "bridge", "pasta", "slirp4netns", "private", "default");

    private final Text mode;
    private final Options options;

    private NetworkMode(Text mode, Options options) {
        super(options.isEmpty() ? mode : mode.plus(":").plus(options.text()), Spelling.PODMAN_VALUE);
        this.mode = mode;
        this.options = options;
        if (!options.isEmpty() && mode.literal().filter(BARE::contains).isPresent()) {
            throw withoutOptions();
        }
        List.of("ip", "ip6").forEach(key -> options.literal(key).ifPresent(this::requireAddress));
    }

    private void requireAddress(String address) {
        if (!Addresses.isAddress(address)) {
            throw new ValueException(KIND, toString(), "'" + address + "' is no IP address");
        }
    }

    private ValueException withoutOptions() {
        return new ValueException(KIND, toString(), "this mode takes no options");
    }

    /**
     * A network that exists already, by its name.
     *
     * @param name the network's name
     * @return the network
     * @throws ValueException when the name is none, or Podman takes it for a mode or a unit
     */
    public static NetworkMode named(String name) {
        if (MODES.contains(requireNonNull(name, "name"))) {
            throw new ValueException(
                    KIND,
                    name,
                    "Podman takes it for a mode; if that is meant, use a constant such as NetworkMode.HOST");
        }
        Text network = Text.of(Names.checked(KIND, name));
        return new NetworkMode(UnitReference.refused(KIND, network, UNITS, "NetworkMode.unit"), Options.NONE);
    }

    /**
     * The network of another container, by its name.
     *
     * @param name the container's name or identifier
     * @return the mode
     * @throws ValueException when the name is none
     */
    public static NetworkMode container(String name) {
        return new NetworkMode(Text.of("container:" + Names.checked(KIND, name)), Options.NONE);
    }

    /**
     * A network namespace by its path.
     *
     * @param path the absolute path
     * @return the mode
     * @throws ValueException when the path is not absolute
     */
    public static NetworkMode namespace(String path) {
        if (!path.startsWith("/")) {
            throw new ValueException(KIND, path, "the path of a network namespace starts with /");
        }
        return new NetworkMode(Text.of("ns:" + path), Options.NONE);
    }

    /**
     * The network of a {@code .network} unit, or that of the container of a {@code .container} unit (Podman 5.3 and
     * later).
     *
     * @param unit the unit's name
     * @return the network
     * @throws ValueException when the unit is of another kind
     */
    public static NetworkMode unit(UnitName unit) {
        if (unit.kind().filter(UNITS::contains).isEmpty()) {
            throw new ValueException(KIND, unit.text(), "only a .network or .container unit can be joined");
        }
        return new NetworkMode(Text.of(unit.text()), Options.NONE);
    }

    /**
     * Reads the value of {@code Network=}.
     *
     * @param notation the network or mode, with its options behind a colon
     * @return the network
     * @throws ValueException when it is empty or has blanks, or Podman would refuse it
     */
    public static NetworkMode parse(String notation) {
        String word = Notation.token(KIND, Notation.item(KIND, notation));
        if (word.equals("container:") || word.equals("ns:")) {
            throw new ValueException(KIND, notation, "the name of a container, or the path of a namespace, is missing");
        }
        int colon = word.startsWith("container:") || word.startsWith("ns:") ? -1 : word.indexOf(':');
        return colon < 0
                ? new NetworkMode(piece(word), Options.NONE)
                : new NetworkMode(piece(word.substring(0, colon)), options(word.substring(colon + 1)));
    }

    private static Options options(String piece) {
        return piece.isEmpty() ? Options.NONE : Options.parse(KIND, piece, Expansion.SPECIFIERS_AND_VARIABLES);
    }

    private static Text piece(String piece) {
        return Text.parsePiece(piece, Expansion.SPECIFIERS_AND_VARIABLES);
    }

    /**
     * The same network with an option of {@code podman run --network}.
     *
     * @param key the option's name
     * @param value its value
     * @return the network with that option
     * @throws ValueException when the mode takes no options, or a comma stands in this one
     */
    public NetworkMode option(String key, String value) {
        requireOptions();
        return new NetworkMode(mode, options.with(KIND, key, Text.of(requireNonNull(value, "value"))));
    }

    /**
     * The same network with an option that has no value, such as {@code --map-gw} of pasta.
     *
     * @param flag the option
     * @return the network with that option
     * @throws ValueException when the mode takes no options, or a comma stands in this one
     */
    public NetworkMode option(String flag) {
        requireOptions();
        return new NetworkMode(mode, options.flag(KIND, flag));
    }

    private void requireOptions() {
        boolean joined = mode.startsWith("container:")
                || mode.startsWith("ns:")
                || unit().flatMap(UnitName::kind)
                        .filter(UnitKind.CONTAINER::equals)
                        .isPresent();
        if (joined || mode.literal().filter(BARE::contains).isPresent()) {
            throw withoutOptions();
        }
    }

    /**
     * The same network with a fixed address for the container, in place of another of the same family.
     *
     * @param address the address
     * @return the network with that option
     * @throws ValueException when the mode takes no options
     */
    public NetworkMode ip(IpAddress address) {
        return set(address.isV6() ? "ip6" : "ip", address.text());
    }

    /**
     * The same network with a fixed address for the container, in place of another of the same family.
     *
     * @param address the address, IPv4 or IPv6
     * @return the network with that option
     * @throws ValueException when it is no address, or the mode takes no options
     */
    public NetworkMode ip(String address) {
        return ip(IpAddress.of(address));
    }

    /**
     * The same network with a fixed hardware address for the container, in place of another.
     *
     * @param address six pairs of hexadecimal digits with colons
     * @return the network with that option
     * @throws ValueException when it is no such address, or the mode takes no options
     */
    public NetworkMode mac(String address) {
        if (!Addresses.isHardware(address)) {
            throw new ValueException("hardware address", address, "expected like 02:00:00:00:00:01");
        }
        return set("mac", address);
    }

    private NetworkMode set(String key, String value) {
        requireOptions();
        return new NetworkMode(mode, options.set(KIND, key, Text.of(value)));
    }

    /**
     * The same network with a further name that other containers find this one by.
     *
     * @param name the name
     * @return the network with that option
     * @throws ValueException when the mode takes no options
     */
    public NetworkMode alias(String name) {
        return option("alias", Names.checked(KIND, name));
    }

    /**
     * What is joined, without the options.
     *
     * @return the mode, or the name of the network or unit
     */
    public Text mode() {
        return mode;
    }

    /**
     * The options, as they are written.
     *
     * @return the options, in order
     */
    public List<String> options() {
        return options.notation();
    }

    /**
     * The unit that is joined.
     *
     * @return the unit's name; empty for other networks
     */
    public Optional<UnitName> unit() {
        return mode.literal().flatMap(name -> UnitName.find(name, UNITS));
    }
}
