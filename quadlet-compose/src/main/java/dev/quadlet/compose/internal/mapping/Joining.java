package dev.quadlet.compose.internal.mapping;

/** The networks that a service joins. */
final class Joining {
    private Joining() {}

    /** The first network of a service; the project's own when it names none. */
    static NetworkUse first(ServiceDraft service, Spot spot) {
        if (service.networks.isEmpty()) {
            service.networks.put(Networks.DEFAULT, new NetworkUse(spot));
        }
        return service.networks.values().iterator().next();
    }
}
