package dev.quadlet.systemd;

import java.util.List;
import java.util.Map;

/**
 * What Podman's generator made of some folders in a dry run.
 *
 * @param services the text of the services by their names
 * @param messages what it refused or warned of, a message each
 * @param isClean whether it ended without an error
 */
public record GeneratorRun(Map<String, String> services, List<String> messages, boolean isClean) {
    /** Takes copies. */
    public GeneratorRun {
        services = Map.copyOf(services);
        messages = List.copyOf(messages);
    }
}
