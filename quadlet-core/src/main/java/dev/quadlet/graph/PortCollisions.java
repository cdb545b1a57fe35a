package dev.quadlet.graph;

import dev.quadlet.value.PortMapping;
import dev.quadlet.value.Text;
import dev.quadlet.value.ValueException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds host ports that two units publish. Ports that systemd fills in, or Podman picks, are not looked at. */
final class PortCollisions {
    private static final String ANY = "";
    private static final List<String> FAMILIES = List.of("IPv4", "IPv6");
    private static final Set<String> FOREIGN = Set.of("host", "none", "container");
    private static final Set<String> ANY_FAMILY = Set.of("", "*");
    private static final Set<String> ANY_ADDRESS = Set.of("", "*", "0.0.0.0", "[::]");

    /** Of addresses of one family only: that of the other is another port. */
    private record Space(String protocol, String family) {}

    private record Claim(String address, int first, int last, Member unit, Origin origin) {
        static Claim later(Claim one, Claim other) {
            return other.last > one.last ? other : one;
        }
    }

    private final Findings findings;
    private final Map<Space, List<Claim>> claims = new LinkedHashMap<>();

    PortCollisions(Findings findings) {
        this.findings = findings;
    }

    void check(List<Member> members) {
        members.stream().filter(PortCollisions::publishes).forEach(this::read);
        claims.forEach(this::sweep);
    }

    /** The ports of a pod's member are the pod's business. */
    private static boolean publishes(Member member) {
        return member.node().isStartable()
                && member.isQuadlet()
                && member.text().filled("Container", "Pod").isEmpty()
                && member.text().all(member.ownSection(), "Network").stream().noneMatch(PortCollisions::isForeign);
    }

    /** Where the network is not the container's own, Podman publishes nothing, or refuses. */
    private static boolean isForeign(Placed network) {
        String mode = network.value().split(":", 2)[0];
        return FOREIGN.contains(mode) || mode.endsWith(".container");
    }

    private void read(Member member) {
        for (Placed line : member.text().all(member.ownSection(), "PublishPort")) {
            parsed(line).ifPresent(port -> claim(member, line, port));
        }
    }

    private static Optional<PortMapping> parsed(Placed line) {
        try {
            return Optional.of(PortMapping.parse(line.value()));
        } catch (ValueException leftToOthers) {
            return Optional.empty();
        }
    }

    private void claim(Member member, Placed line, PortMapping port) {
        Optional<String> host = port.hostPort().flatMap(Text::literal);
        Optional<String> address = port.address().map(Text::literal).orElse(Optional.of(ANY));
        Optional<String> protocol = port.protocol().literal().map(name -> name.toLowerCase(Locale.ROOT));
        if (host.isPresent() && address.isPresent() && protocol.isPresent()) {
            String[] ends = host.get().split("-", 2);
            String on = ANY_ADDRESS.contains(address.get()) ? ANY : address.get();
            Claim claim = new Claim(
                    on,
                    Integer.parseInt(ends[0]),
                    Integer.parseInt(ends[ends.length - 1]),
                    member,
                    line.origin(line.line().valueSpan()));
            families(address.get())
                    .forEach(family -> claims.computeIfAbsent(
                                    new Space(protocol.get(), family), key -> new ArrayList<>())
                            .add(claim));
        }
    }

    private static List<String> families(String address) {
        if (ANY_FAMILY.contains(address)) {
            return FAMILIES;
        }
        return List.of(FAMILIES.get(address.startsWith("[") ? 1 : 0));
    }

    /** In the order of their first ports each claim is held against the one that reaches farthest so far. */
    private void sweep(Space space, List<Claim> all) {
        Map<String, Claim> farthest = new HashMap<>();
        List<Claim> sorted =
                all.stream().sorted(Comparator.comparingInt(Claim::first)).toList();
        Claim farthestOfAll = null;
        for (Claim claim : sorted) {
            Stream<Claim> rivals = claim.address().equals(ANY)
                    ? Stream.ofNullable(farthestOfAll)
                    : Stream.of(claim.address(), ANY).flatMap(on -> Stream.ofNullable(farthest.get(on)));
            rivals.filter(rival -> rival.last() >= claim.first())
                    .findFirst()
                    .ifPresent(rival -> report(space.protocol(), rival, claim));
            farthest.merge(claim.address(), claim, Claim::later);
            farthestOfAll = farthestOfAll == null ? claim : Claim.later(farthestOfAll, claim);
        }
    }

    private void report(String protocol, Claim rival, Claim claim) {
        findings.error(
                Rules.PORT_COLLISION,
                claim.origin(),
                "Host port " + claim.first() + "/" + protocol + " is published by "
                        + rival.unit().node() + " ("
                        + rival.origin().word() + ") as well as by "
                        + claim.unit().node() + "; the second to start fails");
    }
}
