package dev.quadlet.compose.internal.mapping;

import dev.quadlet.PodBuilder;
import dev.quadlet.PodUnit;
import dev.quadlet.Quadlet;
import dev.quadlet.compose.internal.mapping.ServiceDraft.Published;
import dev.quadlet.value.HostEntry;
import dev.quadlet.value.IpAddress;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One pod for all services: they share an address, and find each other there by their names. */
final class Pod {
    private final Workshop workshop;
    private final List<ServiceDraft> members;

    Pod(Workshop workshop) {
        this.workshop = workshop;
        this.members = workshop.services().values().stream()
                .filter(ServiceDraft::inPod)
                .toList();
    }

    /** Adds the pod, and its name to its members. */
    void build() {
        if (members.isEmpty()) {
            return;
        }
        UnitName name = workshop.names().of(UnitKind.POD, workshop.project().name());
        PodBuilder pod = Quadlet.pod(name.stem());
        members.forEach(member -> member.unit.pod(name));
        networks(pod);
        names(pod);
        ports(pod);
        PodUnit unit = pod.build();
        workshop.stack().units(unit);
    }

    private void networks(PodBuilder pod) {
        Set<String> joined = new LinkedHashSet<>();
        for (ServiceDraft member : members) {
            Joining.first(member, member.spot);
            member.networks.forEach((name, use) -> {
                if (joined.add(name)) {
                    pod.network(workshop.networks().join(name, use.spot));
                }
            });
        }
    }

    private void names(PodBuilder pod) {
        Set<String> names = new LinkedHashSet<>();
        for (ServiceDraft member : members) {
            names.add(member.name);
            names.addAll(member.aliases);
            member.networks.values().forEach(use -> names.addAll(use.aliases));
        }
        names.forEach(name -> pod.addHost(HostEntry.of(name, IpAddress.of("127.0.0.1"))));
    }

    /** All containers of a pod share its ports. */
    private void ports(PodBuilder pod) {
        Map<String, String> taken = new HashMap<>();
        for (ServiceDraft member : members) {
            for (Published port : member.ports) {
                String other = taken.putIfAbsent(inside(port), member.name);
                if (other != null && !other.equals(member.name)) {
                    port.spot()
                            .error(
                                    other + " has the same port, and containers of a pod share their ports",
                                    "let one of them listen on another port, or do without the pod");
                } else {
                    pod.publishPort(port.port());
                }
            }
        }
    }

    private static String inside(Published port) {
        return port.port().containerPort() + "/" + port.port().protocol();
    }
}
