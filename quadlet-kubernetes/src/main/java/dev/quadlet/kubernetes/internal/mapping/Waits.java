package dev.quadlet.kubernetes.internal.mapping;

import io.fabric8.kubernetes.api.model.Container;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who starts behind whom: a container that ends when the other one answers. */
final class Waits {
    private final Workshop workshop;
    private final Addresses addresses;

    Waits(Workshop workshop, Addresses addresses) {
        this.workshop = workshop;
        this.addresses = addresses;
    }

    void finish(Workload workload) {
        Map<String, Container> waiting = new LinkedHashMap<>();
        for (Wait wait : workload.waits) {
            workshop.find(wait.unit())
                    .flatMap(Draft::workload)
                    .ifPresent(other ->
                            wait(workload, other, wait).ifPresent(made -> waiting.putIfAbsent(made.getName(), made)));
        }
        waiting.forEach((name, container) -> container.setName(workload.names.of("wait " + name, name)));
        workload.spec.setInitContainers(List.copyOf(waiting.values()));
    }

    private Optional<Container> wait(Workload workload, Workload other, Wait wait) {
        if (other == workload) {
            wait.spot()
                    .notice("containers of a pod start side by side", "see that each waits for the others by itself");
            return Optional.empty();
        }
        if (other.ends()) {
            wait.spot()
                    .changed(
                            "a pod cannot wait for the end of the Job of " + wait.unit(),
                            "let it wait for what the Job does");
            return Optional.empty();
        }
        Optional<Map.Entry<String, Integer>> answer = addresses.answer(other);
        if (answer.isEmpty()) {
            wait.spot()
                    .changed(
                            "nothing tells on which port " + wait.unit() + " answers, so nobody waits for it",
                            "write ExposeHostPort= into its unit, or name the port in the options");
        }
        return answer.map(found -> container(found.getKey(), found.getValue()));
    }

    private Container container(String name, int port) {
        Container container = new Container();
        container.setName("wait-for-" + name);
        container.setImage(workshop.options().waitImage().toString());
        container.setImagePullPolicy("IfNotPresent");
        container.setCommand(List.of("/bin/sh", "-c", script(name, port)));
        return container;
    }

    /** Not every {@code nc} knows {@code -z}; without it, one that reads nothing ends when it is connected. */
    private static String script(String name, int port) {
        return "until nc -z -w 2 %1$s %2$d 2>/dev/null || nc -w 2 %1$s %2$d </dev/null >/dev/null 2>&1; do sleep 1; done"
                .formatted(name, port);
    }
}
