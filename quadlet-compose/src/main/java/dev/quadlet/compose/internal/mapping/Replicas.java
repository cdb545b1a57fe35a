package dev.quadlet.compose.internal.mapping;

import dev.quadlet.compose.internal.project.Nodes;
import dev.quadlet.value.UnitKind;
import java.util.Optional;

/** How many containers a service has; this is looked at before anything else, because more than one make a template. */
final class Replicas {
    private static final long MOST = 1000;

    private Replicas() {}

    static long of(Workshop workshop, String name, Spot service) {
        Optional<Spot> said = below(service, "scale")
                .or(() ->
                        below(service, "deploy").filter(Spot::isMapping).flatMap(deploy -> below(deploy, "replicas")));
        long[] count = {1};
        said.ifPresent(spot -> spot.guard(() -> count[0] = counted(spot)));
        if (count[0] > 1) {
            workshop.names().template(UnitKind.CONTAINER, name);
        } else if (count[0] == 0) {
            said.orElseThrow().notice("the unit is there, but nothing starts it", "");
        }
        return count[0];
    }

    private static Optional<Spot> below(Spot spot, String name) {
        return Nodes.mapping(spot.node())
                .flatMap(mapping -> mapping.get(name))
                .map(node -> spot.at(name))
                .filter(found -> !found.isNothing());
    }

    private static long counted(Spot spot) {
        long count = spot.number();
        if (count < 0 || count > MOST) {
            throw new Unfit(count + " is no number of containers");
        }
        return count;
    }
}
