package dev.quadlet.service;

import dev.quadlet.value.UnitKind;
import java.util.EnumSet;
import java.util.Set;

/** Keys of a unit that name the file of another one: that unit's service is then needed, and comes first. */
final class References {
    private static final Set<UnitKind> IMAGES = EnumSet.of(UnitKind.IMAGE, UnitKind.BUILD);
    private static final Set<UnitKind> NETWORKS = EnumSet.of(UnitKind.NETWORK);
    private static final Set<UnitKind> CONTAINERS = EnumSet.of(UnitKind.CONTAINER);

    private final Conversion conversion;

    References(Conversion conversion) {
        this.conversion = conversion;
    }

    /** The networks that a container, pod, manifest or build joins. */
    void addNetworks(Command command) {
        for (Piece network : conversion.source().own().values("Network")) {
            conversion.option(command, "--network", network(network));
        }
    }

    /** An image by its name, or the one that an image or build unit makes. */
    Piece image(Piece image) {
        return isUnit(image, IMAGES) ? image.with(required(image).resource()) : image;
    }

    /** What a unit of these kinds is called in Podman, or the text itself. */
    Piece resource(Piece source, Set<UnitKind> kinds) {
        return isUnit(source, kinds) ? source.with(required(source).resource()) : source;
    }

    /** The network of {@code NAME[:OPTIONS]}; the name may be that of a network or container unit. */
    private Piece network(Piece network) {
        int colon = network.text().indexOf(':');
        Piece name = network.with(colon < 0 ? network.text() : network.text().substring(0, colon));
        String options = network.text().substring(name.text().length());
        if (isUnit(name, NETWORKS)) {
            return network.with(named(name) + options);
        }
        if (isUnit(name, CONTAINERS) && conversion.has(Behaviour.REFERENCES_CHECKED)) {
            refuseOptions(network, options);
            return network.with("container:" + named(name));
        }
        return network;
    }

    private void refuseOptions(Piece network, String options) {
        if (!options.isEmpty()) {
            throw conversion.refusal(
                    Rules.NETWORK_OPTIONS,
                    network.cause(),
                    "the network of another container takes no options: " + network.text());
        }
    }

    private String named(Piece name) {
        Member member = member(name);
        if (member.resource().isEmpty()) {
            throw conversion.refusal(
                    Rules.NAMELESS_REFERENCE,
                    name.cause(),
                    "it cannot be told what " + name.text()
                            + " is called in Podman: its unit is refused, or only systemd" + " can complete its name");
        }
        return require(member, name.cause()).resource();
    }

    /** The pod that a container joins; the container's service ends with it. */
    Member pod(Piece file) {
        if (!Names.isOf(UnitKind.POD, file.text())) {
            throw conversion.refusal(
                    Rules.NOT_A_POD,
                    file.cause(),
                    "Pod= takes the name of a pod unit, which ends in .pod: " + file.text());
        }
        Member pod = member(file);
        Piece service = new Piece(pod.serviceName(), file.cause());
        conversion.draft().unit().add("BindsTo", service);
        conversion.draft().unit().add("After", service);
        return pod;
    }

    private Member required(Piece file) {
        return require(member(file), file.cause());
    }

    private Member member(Piece file) {
        return conversion
                .units()
                .find(file.text())
                .orElseThrow(() ->
                        conversion.refusal(Rules.UNKNOWN_REFERENCE, file.cause(), "there is no unit " + file.text()));
    }

    private Member require(Member member, Cause cause) {
        Piece service = new Piece(member.serviceName(), cause);
        conversion.draft().unit().add("Requires", service);
        conversion.draft().unit().add("After", service);
        return member;
    }

    private boolean isUnit(Piece name, Set<UnitKind> kinds) {
        return Names.kind(name.text(), conversion.podman())
                .filter(kinds::contains)
                .isPresent();
    }
}
