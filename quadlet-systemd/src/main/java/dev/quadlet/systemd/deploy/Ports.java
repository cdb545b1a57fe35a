package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.quadlet.ContainerUnit;
import dev.quadlet.KubeUnit;
import dev.quadlet.PodUnit;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import dev.quadlet.systemd.Finding;
import dev.quadlet.systemd.deploy.Installation.Resource;
import dev.quadlet.systemd.host.FileException;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.PortMapping;
import dev.quadlet.value.Text;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ports of the host that a stack publishes, and whether it may have them. */
final class Ports {
    private static final String KIND = "port";
    private static final Path UNPRIVILEGED = Path.of("/proc/sys/net/ipv4/ip_unprivileged_port_start");
    private static final int USUALLY_UNPRIVILEGED = 1024;

    private final Host host;

    Ports(Host host) {
        this.host = host;
    }

    /** Ports as {@code 127.0.0.1:8000/tcp}; what systemd expands, or Podman chooses, is left out. */
    static List<Resource> of(Stack stack) {
        return stack.units().stream()
                .flatMap(unit -> mappings(unit).stream()
                        .flatMap(Ports::names)
                        .map(name -> new Resource(KIND, name, unit.serviceName().text())))
                .toList();
    }

    private static List<PortMapping> mappings(QuadletUnit unit) {
        if (unit instanceof ContainerUnit container) {
            return container.section().publishPort();
        }
        if (unit instanceof PodUnit pod) {
            return pod.section().publishPort();
        }
        return unit instanceof KubeUnit kube ? kube.section().publishPort() : List.of();
    }

    private static Stream<String> names(PortMapping mapping) {
        Optional<String> address = mapping.address().isEmpty()
                ? Optional.of("")
                : mapping.address()
                        .flatMap(Text::literal)
                        .filter(Ports::isAddress)
                        .map(text -> text + ":");
        Optional<String> protocol = mapping.protocol().literal().map(text -> "/" + text.toLowerCase(Locale.ROOT));
        if (address.isEmpty() || protocol.isEmpty()) {
            return Stream.of();
        }
        return mapping.hostPort().flatMap(Text::literal).stream()
                .flatMapToInt(Ports::numbers)
                .mapToObj(number -> address.get() + number + protocol.get());
    }

    private static boolean isAddress(String text) {
        return text.chars().allMatch(c -> Character.digit(c, 16) >= 0 || ".:[]".indexOf(c) >= 0);
    }

    /** Of {@code 8000}, or of {@code 8000-8010}; none of what is no number. */
    private static IntStream numbers(String ports) {
        String[] ends = ports.split("-", -1);
        boolean known = ends.length <= 2 && Stream.of(ends).allMatch(Ports::isNumber);
        return known
                ? IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                : IntStream.empty();
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** What is in the way of units that start; what the stack itself has is not. */
    List<Finding> findings(Installation wanted, Installation installed, Collection<String> starting) {
        Set<String> own = of(installed).map(Resource::name).collect(Collectors.toSet());
        List<Port> wished = of(wanted)
                .filter(port -> starting.contains(port.unit()) && !own.contains(port.name()))
                .map(port -> Port.parse(port.name(), port.unit()))
                .toList();
        if (wished.isEmpty()) {
            return List.of();
        }
        return Stream.concat(taken(wished), privileged(wished)).toList();
    }

    private static Stream<Resource> of(Installation installation) {
        return installation.resources().stream()
                .filter(resource -> resource.kind().equals(KIND));
    }

    private Stream<Finding> taken(List<Port> wished) {
        List<Listener> listeners = Stream.of("tcp", "tcp6", "udp", "udp6")
                .flatMap(table ->
                        Listener.read(table, text(Path.of("/proc/net", table)).orElse("")))
                .toList();
        return wished.stream()
                .filter(port -> listeners.stream().anyMatch(port::isTakenBy))
                .map(port -> new Finding(
                        "Port " + port + ", which " + port.unit() + " publishes, is taken on " + host + ".",
                        "Ask who has it: ss -lnp 'sport = :" + port.number()
                                + "'. Stop that, or publish another port."));
    }

    private Stream<Finding> privileged(List<Port> wished) {
        if (host.user().isRoot()) {
            return Stream.of();
        }
        int first =
                text(UNPRIVILEGED).map(text -> Integer.parseInt(text.strip())).orElse(USUALLY_UNPRIVILEGED);
        return wished.stream()
                .filter(port -> port.number() < first)
                .map(port -> new Finding(
                        host.user().name() + " may not publish port " + port + " of " + port.unit()
                                + ": only root has ports below " + first + ".",
                        "Publish a higher one, or let root set net.ipv4.ip_unprivileged_port_start=" + port.number()
                                + " with sysctl."));
    }

    private Optional<String> text(Path file) {
        try {
            return Optional.of(new String(host.files().read(file), US_ASCII));
        } catch (FileException none) {
            return Optional.empty();
        }
    }
}
