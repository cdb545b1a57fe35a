package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.loss.Outcome;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.ServiceSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names of the pods, and the ports behind them. */
final class Addresses {
    private final Workshop workshop;
    private final Map<String, Service> services = new LinkedHashMap<>();

    Addresses(Workshop workshop) {
        this.workshop = workshop;
    }

    /** A Service for each name that somebody calls, or that has a port. */
    List<Service> services() {
        for (Workload workload : workshop.workloads()) {
            if (!workload.containers.isEmpty() && !workload.ends()) {
                names(workload).forEach(name -> service(workload, name));
            }
        }
        return List.copyOf(services.values());
    }

    private Set<String> names(Workload workload) {
        Set<String> names = new LinkedHashSet<>();
        workload.containers.forEach(container -> names.addAll(container.names));
        workshop.pods().stream().filter(pod -> pod.pod == workload).forEach(pod -> names.addAll(pod.names));
        return names;
    }

    private void service(Workload workload, String name) {
        Mentions mentions = Mentions.of(name, workload, workshop);
        List<Port> told = declared(workload, name);
        if (told.isEmpty() && !mentions.any() && !isWaitedFor(workload)) {
            return;
        }
        List<Port> ports = new ArrayList<>(told);
        mentions.ports.stream()
                .map(Port::tcp)
                .filter(port -> ports.stream().noneMatch(known -> known.name().equals(port.name())))
                .forEach(ports::add);
        boolean anyPort = told.isEmpty() && (mentions.withoutPort || ports.isEmpty());
        String object = Names.service(name);
        Service known = services.computeIfAbsent(object, unknown -> service(object, workload, ports, anyPort));
        if (!known.getSpec().getSelector().equals(WorkloadObjects.selector(workload))) {
            workload.say(
                    Outcome.CHANGED,
                    "the Service " + object + " leads to another pod, which is called so, too",
                    "give each a name of its own");
        }
    }

    private boolean isWaitedFor(Workload workload) {
        return workshop.workloads().stream()
                .flatMap(other -> other.waits.stream())
                .anyMatch(wait -> workshop.find(wait.unit())
                        .flatMap(Draft::workload)
                        .filter(workload::equals)
                        .isPresent());
    }

    /** A Service without an address of its own leads to the pod itself, with all its ports. */
    private static Service service(String name, Workload workload, List<Port> ports, boolean anyPort) {
        ServiceSpec spec = new ServiceSpec();
        spec.setSelector(WorkloadObjects.selector(workload));
        spec.setPorts(ports.stream().map(Addresses::port).toList());
        if (anyPort) {
            spec.setClusterIP("None");
        }
        Service service = new Service();
        service.setMetadata(Meta.named(name, WorkloadObjects.selector(workload)));
        service.setSpec(spec);
        return service;
    }

    private static ServicePort port(Port port) {
        ServicePort made = new ServicePort();
        made.setName(port.name());
        made.setPort(port.number());
        made.setTargetPort(new IntOrString(port.number()));
        made.setProtocol(port.isTcp() ? null : port.protocol());
        return made;
    }

    /** The ports that units or options tell, each once. */
    private List<Port> declared(Workload workload, String name) {
        Stream<Port> own = workload.containers.stream().flatMap(container -> container.ports.stream());
        Stream<Port> optional = Optional.ofNullable(workshop.options().ports().get(name)).map(Port::tcp).stream();
        Map<String, Port> once = new LinkedHashMap<>();
        Stream.of(own, workload.ports.stream(), optional)
                .flatMap(ports -> ports)
                .forEach(port -> once.putIfAbsent(port.name(), port));
        return List.copyOf(once.values());
    }

    /** A name and a port by which a pod can be waited for. */
    Optional<Map.Entry<String, Integer>> answer(Workload workload) {
        for (String name : names(workload)) {
            Stream<Integer> told =
                    declared(workload, name).stream().filter(Port::isTcp).map(Port::number);
            Stream<Integer> mentioned = Mentions.of(name, workload, workshop).ports.stream();
            Optional<Integer> port = Stream.concat(told, mentioned).findFirst();
            if (port.isPresent()) {
                return Optional.of(Map.entry(Names.service(name), port.get()));
            }
        }
        return Optional.empty();
    }
}
