package dev.quadlet.systemd;

import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.stream.Stream;

/** All containers that belong to units, by one {@code podman ps}. */
final class Containers {
    private static final int FIELDS = 5;

    /** The status is a text such as {@code Up 9 seconds (healthy)}. */
    private static final Command PS = Command.of(
            "podman",
            "ps",
            "--format",
            "{{index .Labels \"PODMAN_SYSTEMD_UNIT\"}}\t{{.Names}}\t{{.Image}}\t{{.Status}}\t{{.Ports}}");

    private Containers() {}

    static List<RunningContainer> of(Host host) {
        CommandResult said = host.run(PS).orThrow();
        return said.lines().stream()
                .filter(line -> !line.startsWith("\t"))
                .map(line -> parse(said, line))
                .toList();
    }

    private static RunningContainer parse(CommandResult said, String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            throw MalformedOutputException.of(said, "not a container: " + line);
        }
        List<String> ports = Stream.of(fields[4].split(","))
                .map(String::strip)
                .filter(port -> !port.isEmpty())
                .toList();
        return new RunningContainer(UnitName.of(fields[0]), fields[1], fields[2], health(fields[3]), ports);
    }

    private static Health health(String status) {
        int open = status.lastIndexOf('(');
        return open > 0 && status.endsWith(")")
                ? new Health(status.substring(open + 1, status.length() - 1))
                : Health.NONE;
    }
}
