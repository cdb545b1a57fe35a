package dev.quadlet.compose.internal.mapping;

import java.util.Optional;

/** Links: an old way to give a service another name. */
final class Links {
    private Links() {}

    static void links(ServiceDraft service, Spot spot) {
        spot.each(item -> link(service, item));
    }

    private static void link(ServiceDraft service, Spot item) {
        String text = item.plain();
        int colon = text.indexOf(':');
        String other = colon < 0 ? text : text.substring(0, colon);
        service.dependencies.add(Dependency.on(other, item));
        if (colon >= 0) {
            service.links.put(text.substring(colon + 1), other);
            item.notice("every container on the network knows " + other + " by that name, too", "");
        }
    }

    /** Gives linked services their other names, when all services are read. */
    static void resolve(ServiceDraft service) {
        service.links.forEach((alias, other) -> Optional.ofNullable(
                        service.workshop.services().get(other))
                .ifPresent(linked -> linked.aliases.add(alias)));
    }
}
