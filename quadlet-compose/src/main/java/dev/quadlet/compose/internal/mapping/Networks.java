package dev.quadlet.compose.internal.mapping;

import dev.quadlet.value.NetworkMode;
import dev.quadlet.value.UnitKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The networks of a project, with the one that compose makes for services that name none. */
final class Networks {
    static final String DEFAULT = "default";

    private final Workshop workshop;
    private final Map<String, NetworkDraft> all = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    Networks(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Reads a network of the file. */
    void read(String name, Spot spot) {
        NetworkDraft draft = draft(name);
        if (!spot.isNothing()) {
            NetworkDraft.TABLE.read(draft, spot);
            draft.require(spot);
        }
    }

    private NetworkDraft draft(String name) {
        return all.computeIfAbsent(name, this::fresh);
    }

    private NetworkDraft fresh(String name) {
        String unit = name.equals(DEFAULT) ? workshop.project().name() + "-" + DEFAULT : name;
        return new NetworkDraft(
                workshop.names().of(UnitKind.NETWORK, unit),
                name,
                workshop.inPodman(name),
                workshop.options().podman());
    }

    /** A network as a service joins it. */
    NetworkMode join(String name, Spot spot) {
        if (!all.containsKey(name) && !name.equals(DEFAULT)) {
            spot.notice("the file does not declare the network " + name + ", so that compose would refuse it", "");
        }
        used.add(name);
        return draft(name).mode();
    }

    /** Adds the units of the networks that somebody joins. */
    void build() {
        used.stream()
                .map(this::draft)
                .filter(network -> !network.isExternal())
                .forEach(network -> workshop.stack().units(network.build()));
    }
}
