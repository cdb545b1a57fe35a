package dev.quadlet.compose.internal.mapping;

import dev.quadlet.compose.internal.mapping.ServiceDraft.Readiness;
import dev.quadlet.compose.internal.yaml.Ascii;
import dev.quadlet.value.NetworkMode;
import java.util.Optional;
import java.util.Set;

/** The networks of a service, whichever way the file says them. */
final class NetworkModes {
    private static final Set<String> PLAIN = Set.of("host", "none", "bridge", "pasta", "slirp4netns", "private", "ns");

    private NetworkModes() {}

    /** Who shares the network of another service waits for it, and is restarted with it. */
    static Optional<Dependency> dependency(ServiceDraft service) {
        return service.networkMode.flatMap(spot ->
                NetworkFields.service(spot).map(other -> new Dependency(other, Readiness.STARTED, true, true, spot)));
    }

    static void write(ServiceDraft service) {
        if (service.networkMode.isPresent()) {
            Spot spot = service.networkMode.get();
            spot.guard(() -> mode(service, spot));
            service.networks
                    .values()
                    .forEach(use ->
                            use.spot.error("a service with a network_mode joins no networks", "take one of them away"));
        } else if (!service.inPod()) {
            join(service);
        }
    }

    private static void join(ServiceDraft service) {
        Joining.first(service, service.spot);
        alias(service);
        service.networks.forEach((name, use) -> use.spot.guard(
                () -> service.unit.network(use.on(service.workshop.networks().join(name, use.spot), service.aliases))));
    }

    private static void alias(ServiceDraft service) {
        boolean sound = service.name.chars().allMatch(c -> Ascii.isOfName(c, "._-"));
        if (sound) {
            service.aliases.add(service.name);
        } else {
            service.spot.error(
                    "others cannot reach the service by such a name", "compose refuses it; take another one");
        }
    }

    private static void mode(ServiceDraft service, Spot spot) {
        String mode = spot.plain();
        Optional<String> other = NetworkFields.service(spot);
        if (other.isPresent()) {
            shared(service, spot, other.get());
        } else if (mode.startsWith("container:")) {
            service.unit.network(NetworkMode.container(mode.substring("container:".length())));
        } else if (PLAIN.contains(kind(mode))) {
            service.unit.network(NetworkMode.parse(mode));
            special(service, spot, mode);
        } else if (!mode.equals("default")) {
            service.unit.network(NetworkMode.named(mode));
        }
    }

    /** What stands before the options of a mode. */
    private static String kind(String mode) {
        int colon = mode.indexOf(':');
        return colon < 0 ? mode : mode.substring(0, colon);
    }

    private static void special(ServiceDraft service, Spot spot, String mode) {
        if (mode.equals("host") || mode.equals("none")) {
            service.ports.forEach(
                    port -> port.spot().unneeded("without a network of its own the container publishes nothing"));
            service.ports.clear();
        }
        if (mode.equals("bridge")) {
            spot.changed(
                    "on Podman's own bridge, containers do not find each other by name",
                    "as on Docker's; leave network_mode out for a network with names");
        } else if (mode.equals("host") && service.workshop.options().pod()) {
            spot.notice("the container stays out of the pod", "");
        }
    }

    private static void shared(ServiceDraft service, Spot spot, String name) {
        ServiceDraft other = service.workshop.services().get(name);
        if (other == null) {
            return;
        }
        if (other.isTemplate()) {
            spot.error("the network of which container of " + name + " is meant?", "take its replicas away");
            return;
        }
        service.unit.network(
                service.workshop.options().atLeast(5, 3)
                        ? NetworkMode.unit(other.unitName())
                        : NetworkMode.container(LifeFields.container(other)));
        service.ports.forEach(
                port -> port.spot().error("ports are published where the network is", "move them to " + name));
        service.ports.clear();
    }
}
