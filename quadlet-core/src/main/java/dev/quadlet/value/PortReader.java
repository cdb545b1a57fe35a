package dev.quadlet.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the value of {@code PublishPort=}. Parts that systemd fills in are taken as they are. */
final class PortReader {
    private static final Set<String> PROTOCOLS = Set.of("tcp", "udp", "sctp");

    private final String word;

    PortReader(String notation) {
        this.word = Notation.token(PortMapping.KIND, Notation.item(PortMapping.KIND, notation));
    }

    PortMapping read() {
        int slash = word.lastIndexOf('/');
        List<String> parts = parts(slash < 0 ? word : word.substring(0, slash));
        Text protocol = slash < 0 ? null : protocol(word.substring(slash + 1));
        int last = parts.size() - 1;
        Text container = ports(parts.get(last));
        Text host = last < 1 || parts.get(last - 1).isEmpty() ? null : ports(parts.get(last - 1));
        PortMapping.requireSameLength(host, container, word);
        return new PortMapping(last < 2 ? null : address(parts.get(0)), host, container, protocol);
    }

    /** Cuts at the colons, but for those in brackets: one to three parts, the container's port at the end. */
    private List<String> parts(String ports) {
        int bracket = ports.startsWith("[") ? ports.indexOf("]:") : -1;
        if (bracket < 0) {
            return counted(Arrays.asList(ports.split(":", -1)), 1);
        }
        String[] rest = ports.substring(bracket + 2).split(":", -1);
        return rest.length == 2 ? List.of(ports.substring(0, bracket + 1), rest[0], rest[1]) : counted(List.of(), 3);
    }

    private List<String> counted(List<String> parts, int least) {
        if (parts.size() < least || parts.size() > 3) {
            throw refused("expected [[address:]hostPort:]containerPort[/protocol], an IPv6 address in brackets");
        }
        return parts;
    }

    private Text ports(String part) {
        Text text = piece(part);
        text.literal().ifPresent(literal -> PortRange.parse(PortMapping.KIND, literal));
        return text;
    }

    private Text address(String part) {
        Text address = piece(part);
        address.literal().filter(literal -> !isAddress(literal)).ifPresent(name -> {
            throw refused("the host's side is an IP address; Podman looks up no names");
        });
        return address;
    }

    private static boolean isAddress(String literal) {
        boolean brackets = literal.length() > 2 && literal.startsWith("[") && literal.endsWith("]");
        return brackets ? Addresses.isAddress(literal.substring(1, literal.length() - 1)) : Addresses.isV4(literal);
    }

    private Text protocol(String part) {
        Text protocol = piece(part);
        protocol.literal()
                .filter(name -> !PROTOCOLS.contains(name.toLowerCase(Locale.ROOT)))
                .ifPresent(name -> {
                    throw refused("Podman knows the protocols tcp, udp and sctp");
                });
        return protocol;
    }

    private Text piece(String part) {
        if (part.isEmpty()) {
            throw refused("nothing stands where a port, an address or a protocol should");
        }
        return Text.parsePiece(part, Expansion.SPECIFIERS_AND_VARIABLES);
    }

    private ValueException refused(String reason) {
        return new ValueException(PortMapping.KIND, word, reason);
    }
}
