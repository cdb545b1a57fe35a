package dev.quadlet.systemd.testing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was said about services and images. */
final class Scripts {
    private final Map<String, Behaviour> services = new HashMap<>();
    private final Map<String, Behaviour> images = new HashMap<>();
    private final Map<String, Behaviour> lines = new LinkedHashMap<>();

    Behaviour service(String name) {
        return services.computeIfAbsent(name, any -> new Behaviour());
    }

    Behaviour image(String name) {
        return images.computeIfAbsent(name, any -> new Behaviour());
    }

    Behaviour line(String text) {
        return lines.computeIfAbsent(text, any -> new Behaviour());
    }

    /** How a service behaves whose container is of an image: what is said of its name counts before what is said of a line. */
    Behaviour of(UnitFile service, String image) {
        Behaviour all = service(service.name());
        for (Map.Entry<String, Behaviour> line : lines.entrySet()) {
            if (service.document().text().lines().anyMatch(line.getKey()::equals)) {
                all = all.or(line.getValue());
            }
        }
        return all.or(image(image));
    }
}
