package dev.quadlet.systemd;

import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.Host;
import java.util.HashMap;
import java.util.Map;

/** The health of all containers that belong to units, by one {@code podman ps}. */
final class ContainerHealth {
    /** The unit, and a text such as {@code Up 9 seconds (healthy)}. */
    private static final Command PS =
            Command.of("podman", "ps", "--format", "{{index .Labels \"PODMAN_SYSTEMD_UNIT\"}}\t{{.Status}}");

    private ContainerHealth() {}

    /** The health by the names of units; a container that has no check is left out. */
    static Map<String, Health> of(Host host) {
        Map<String, Health> health = new HashMap<>();
        for (String line : host.run(PS).orThrow().lines()) {
            int tab = line.indexOf('\t');
            int open = line.lastIndexOf('(');
            if (tab > 0 && open > tab && line.endsWith(")")) {
                health.put(line.substring(0, tab), new Health(line.substring(open + 1, line.length() - 1)));
            }
        }
        return health;
    }
}
