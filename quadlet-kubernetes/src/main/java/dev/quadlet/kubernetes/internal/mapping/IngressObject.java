package dev.quadlet.kubernetes.internal.mapping;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressBuilder;
import java.util.List;
import java.util.stream.Stream;

/** The way in from outside. */
final class IngressObject {
    private final Workshop workshop;

    IngressObject(Workshop workshop) {
        this.workshop = workshop;
    }

    Stream<Ingress> of(List<Service> services) {
        return workshop.options().ingressHost().map(host -> ingress(host, to(services))).stream();
    }

    /**
     * The Service that the Ingress leads to.
     *
     * @throws IllegalArgumentException when there is none with a port
     */
    private Service to(List<Service> services) {
        Stream<String> wanted = workshop.options()
                .ingressContainer()
                .map(Stream::of)
                .orElseGet(() -> workshop.containers().stream()
                        .filter(container -> container.ports.stream().anyMatch(Port::published))
                        .map(ContainerDraft::name));
        return wanted.map(Names::service)
                .flatMap(name -> services.stream()
                        .filter(service -> service.getMetadata().getName().equals(name)))
                .filter(service -> !service.getSpec().getPorts().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(workshop.options()
                        .ingressContainer()
                        .map(name -> "No port is known of the container " + name + ", so no Ingress can lead to it")
                        .orElse("No container publishes a port, so no Ingress can lead to one")));
    }

    private Ingress ingress(String host, Service service) {
        return new IngressBuilder()
                .withMetadata(Meta.named(
                        service.getMetadata().getName(), service.getMetadata().getLabels()))
                .withNewSpec()
                .addNewRule()
                .withHost(host)
                .withNewHttp()
                .addNewPath()
                .withPath("/")
                .withPathType("Prefix")
                .withNewBackend()
                .withNewService()
                .withName(service.getMetadata().getName())
                .withNewPort(null, service.getSpec().getPorts().get(0).getPort())
                .endService()
                .endBackend()
                .endPath()
                .endHttp()
                .endRule()
                .endSpec()
                .build();
    }
}
