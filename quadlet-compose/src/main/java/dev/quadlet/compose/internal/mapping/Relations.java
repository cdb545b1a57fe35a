package dev.quadlet.compose.internal.mapping;

import dev.quadlet.compose.internal.mapping.ServiceDraft.Readiness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What services want of each other. */
final class Relations {
    private final Map<String, ServiceDraft> services;
    private final Set<String> done = new HashSet<>();

    Relations(Map<String, ServiceDraft> services) {
        this.services = services;
    }

    /** Tells each service what the others want of it, and takes away what cannot be. */
    void resolve() {
        services.values().forEach(this::drop);
        services.values().forEach(service -> visit(service, new HashSet<>()));
        services.values()
                .forEach(service -> service.dependencies.forEach(
                        dependency -> service(dependency).wanted.add(dependency.readiness())));
        services.values().forEach(Links::resolve);
        services.values().forEach(Relations::judge);
    }

    private ServiceDraft service(Dependency dependency) {
        return Optional.ofNullable(services.get(dependency.service())).orElseThrow();
    }

    /** A dependency on what is not there. */
    private void drop(ServiceDraft service) {
        NetworkModes.dependency(service).ifPresent(service.dependencies::add);
        List<Dependency> all = List.copyOf(service.dependencies);
        for (Dependency dependency : all) {
            boolean self = dependency.service().equals(service.name);
            if (self || !services.containsKey(dependency.service())) {
                service.dependencies.remove(dependency);
                complain(
                        dependency,
                        self ? "a service cannot wait for itself" : "there is no service " + dependency.service());
            }
        }
    }

    private static void complain(Dependency dependency, String consequence) {
        if (dependency.required()) {
            dependency.spot().error(consequence, "check its name");
        } else {
            dependency.spot().unneeded(consequence + ", and it need not be there");
        }
    }

    /** Goes down all ways; a dependency on a service that one came by would never end. */
    private void visit(ServiceDraft service, Set<String> way) {
        way.add(service.name);
        for (Dependency dependency : new ArrayList<>(service.dependencies)) {
            if (way.contains(dependency.service())) {
                service.dependencies.remove(dependency);
                dependency
                        .spot()
                        .error("services wait for each other in a circle", "take one of the dependencies away");
            } else if (!done.contains(dependency.service())) {
                visit(service(dependency), way);
            }
        }
        way.remove(service.name);
        done.add(service.name);
    }

    private static void judge(ServiceDraft service) {
        if (service.completes() && service.wanted.contains(Readiness.HEALTHY)) {
            service.spot.error(
                    "some wait for its health, others for its end, which is not both to be had",
                    "it runs once; let all wait for its end");
        }
        if (service.completes()) {
            service.restarting.once(service.spot);
        } else if (service.readyWhenHealthy() && service.healthCheck.isEmpty()) {
            service.spot.changed(
                    "others wait for its health, but the file has no check; whether its image has one cannot be seen here",
                    "give it a healthcheck");
        }
    }
}
