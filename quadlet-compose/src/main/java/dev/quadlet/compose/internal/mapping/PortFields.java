package dev.quadlet.compose.internal.mapping;

import dev.quadlet.compose.internal.mapping.ServiceDraft.Published;
import dev.quadlet.compose.internal.yaml.Ascii;
import dev.quadlet.source.Severity;
import dev.quadlet.value.PortMapping;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Ports, in their short and long form. */
final class PortFields {
    private static final int FIRST_FREE = 1024;

    static final Table<PortFields> TABLE = new Table<PortFields>()
            .kept("target", "PublishPort=…:TARGET", "", (port, spot) -> port.target = spot.notation())
            .kept("published", "PublishPort=PUBLISHED:…", "", (port, spot) -> port.published = spot.notation())
            .kept("host_ip", "PublishPort=IP:…", "", (port, spot) -> port.address = spot.notation())
            .kept(
                    "protocol",
                    "PublishPort=…/PROTOCOL",
                    "",
                    (port, spot) -> port.protocol = Optional.of(spot.plain().toLowerCase(Locale.ROOT)))
            .droppedUnless("mode", List.of("host", "ingress"), Severity.NOTICE, "there is no swarm", "")
            .meaningless("app_protocol", "nothing acts on it")
            .meaningless("name", "nothing acts on it");

    private String target = "";
    private String published = "";
    private String address = "";
    private Optional<String> protocol = Optional.empty();

    private PortFields() {}

    static void ports(ServiceDraft service, Spot spot) {
        spot.each(item -> port(service, item));
    }

    private static void port(ServiceDraft service, Spot spot) {
        String notation = spot.isMapping() ? ofForm(spot) : ofText(spot);
        PortMapping port = PortMapping.parse(notation);
        if (service.isTemplate() && hostPort(port).isPresent()) {
            spot.error("only one of several containers can have the host's port", "publish the container's port alone");
            return;
        }
        if (lowest(port) < FIRST_FREE && lowest(port) > 0) {
            spot.step(
                    "a user's services may not have ports below 1024",
                    "for such, set net.ipv4.ip_unprivileged_port_start by sysctl");
        }
        service.ports.add(new Published(port, spot));
    }

    private static String ofText(Spot spot) {
        String text = spot.notation().strip();
        int slash = text.lastIndexOf('/');
        return slash < 0
                ? text
                : text.substring(0, slash) + text.substring(slash).toLowerCase(Locale.ROOT);
    }

    private static String ofForm(Spot spot) {
        PortFields port = new PortFields();
        TABLE.read(port, spot);
        if (port.target.isEmpty()) {
            throw new Unfit("it has no target");
        }
        String address = port.address.indexOf(':') >= 0 ? "[" + port.address + "]" : port.address;
        String host = address.isEmpty() ? port.published : address + ":" + port.published;
        String ports = host.isEmpty() ? port.target : host + ":" + port.target;
        return ports + port.protocol.map(protocol -> "/" + protocol).orElse("");
    }

    static Optional<String> hostPort(PortMapping port) {
        return port.hostPort().map(Object::toString).filter(text -> !text.isEmpty());
    }

    private static long lowest(PortMapping port) {
        String text = hostPort(port).orElse("");
        int dash = text.indexOf('-');
        String first = dash < 0 ? text : text.substring(0, dash);
        return first.length() < 6 && Ascii.isNumber(first) ? Long.parseLong(first) : 0;
    }
}
