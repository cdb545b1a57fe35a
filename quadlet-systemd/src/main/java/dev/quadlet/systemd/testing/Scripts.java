package dev.quadlet.systemd.testing;

import java.util.HashMap;
import java.util.Map;

/** What was said about services and images. */
final class Scripts {
    private final Map<String, Behaviour> services = new HashMap<>();
    private final Map<String, Behaviour> images = new HashMap<>();

    Behaviour service(String name) {
        return services.computeIfAbsent(name, any -> new Behaviour());
    }

    Behaviour image(String name) {
        return images.computeIfAbsent(name, any -> new Behaviour());
    }

    /** How a service behaves whose container is of an image. */
    Behaviour of(String service, String image) {
        return service(service).or(image(image));
    }
}
