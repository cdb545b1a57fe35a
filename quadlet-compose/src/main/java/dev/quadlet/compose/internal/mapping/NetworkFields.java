package dev.quadlet.compose.internal.mapping;

import dev.quadlet.compose.internal.project.Nodes;
import dev.quadlet.source.Severity;
import dev.quadlet.value.ExposedPort;
import dev.quadlet.value.HostEntry;
import dev.quadlet.value.IpAddress;
import dev.quadlet.value.Text;
import java.util.Optional;
import java.util.function.BiConsumer;

/** How a service talks to others. */
final class NetworkFields {
    private NetworkFields() {}

    static void addTo(Table<ServiceDraft> table) {
        table.group(
                        "networks",
                        "Network=NAME.network:alias=SERVICE",
                        "without, the service joins the project's own network",
                        NetworkUse.TABLE,
                        NetworkFields::networks)
                .changed(
                        "network_mode",
                        "Network=",
                        "service:NAME joins the network of NAME.container",
                        (service, spot) -> service.networkMode = Optional.of(spot))
                .group(
                        "ports",
                        "PublishPort=",
                        "a port of the container alone gets a free one of the host",
                        PortFields.TABLE,
                        PortFields::ports)
                .kept(
                        "expose",
                        "ExposeHostPort=",
                        "services of one network reach each other's ports anyway",
                        (service, spot) ->
                                spot.each(port -> service.unit.exposeHostPort(ExposedPort.parse(port.notation()))))
                .kept("hostname", "HostName=", "", NetworkFields::hostName)
                .dropped(
                        "domainname",
                        Severity.WARNING,
                        "Podman has no domain name for a container",
                        "write it into hostname, behind a dot")
                .kept("extra_hosts", "AddHost=", "", NetworkFields::extraHosts)
                .kept(
                        "dns",
                        "DNS=",
                        "",
                        (service, spot) -> spot.each(
                                address -> notInPod(service, address, () -> service.unit.dns(address.content()))))
                .kept(
                        "dns_search",
                        "DNSSearch=",
                        "",
                        (service, spot) -> spot.each(
                                domain -> notInPod(service, domain, () -> service.unit.dnsSearch(domain.content()))))
                .kept(
                        "dns_opt",
                        "DNSOption=",
                        "",
                        (service, spot) -> spot.each(
                                option -> notInPod(service, option, () -> service.unit.dnsOption(option.content()))))
                .kept(
                        "mac_address",
                        "Network=…:mac=…",
                        "on its first network",
                        (service, spot) -> notInPod(
                                service,
                                spot,
                                () -> Joining.first(service, spot).mac(spot.plain())))
                .changed("links", "Network=…:alias=…", "the alias is known to all on the network", Links::links)
                .dropped(
                        "external_links",
                        Severity.WARNING,
                        "containers of other projects are reached by networks alone",
                        "let both join one network");
    }

    private static void networks(ServiceDraft service, Spot spot) {
        if (spot.isMapping()) {
            spot.mapping()
                    .entries()
                    .keySet()
                    .forEach(name -> spot.at(name).guard(() -> use(service, name, spot.at(name))));
        } else {
            spot.each(item -> service.networks.put(item.plain(), new NetworkUse(item)));
        }
    }

    private static void use(ServiceDraft service, String name, Spot spot) {
        NetworkUse use = new NetworkUse(spot);
        service.networks.put(name, use);
        if (!spot.isNothing()) {
            NetworkUse.TABLE.read(use, spot);
        }
    }

    /** What a pod has, its containers cannot have. */
    static void notInPod(ServiceDraft service, Spot spot, Runnable action) {
        if (service.inPod()) {
            spot.dropped(
                    "containers of a pod share it, so that none has its own", "set it on the pod if all may have it");
        } else {
            action.run();
        }
    }

    private static void hostName(ServiceDraft service, Spot spot) {
        notInPod(service, spot, () -> service.unit.hostName(spot.content()));
    }

    private static void extraHosts(ServiceDraft service, Spot spot) {
        hosts(spot, (host, address) -> notInPod(service, spot, () -> service.unit.addHost(entry(host, address))));
    }

    private static HostEntry entry(String host, String address) {
        return address.equals("host-gateway") ? HostEntry.gateway(host) : HostEntry.of(host, IpAddress.of(address));
    }

    /** Hosts are written as a mapping, as assignments, or with a colon; an address of IPv6 may be in brackets. */
    static void hosts(Spot spot, BiConsumer<String, String> action) {
        if (spot.isMapping()) {
            spot.mapping()
                    .entries()
                    .keySet()
                    .forEach(host -> spot.at(host).each(address -> action.accept(host, bare(address.plain()))));
        } else {
            spot.each(item -> host(item.plain(), action));
        }
    }

    private static void host(String text, BiConsumer<String, String> action) {
        int equals = text.indexOf('=');
        int cut = equals < 0 ? text.indexOf(':') : equals;
        if (cut <= 0) {
            throw new Unfit("'" + text + "' is no host with an address");
        }
        action.accept(
                text.substring(0, cut).strip(), bare(text.substring(cut + 1).strip()));
    }

    private static String bare(String address) {
        return address.startsWith("[") && address.endsWith("]") ? address.substring(1, address.length() - 1) : address;
    }

    /** Whether a text names a service. */
    static Optional<String> service(Spot spot) {
        return Nodes.text(spot.node())
                .filter(text -> text.startsWith("service:"))
                .map(text -> text.substring("service:".length()));
    }

    /** The address of the machine itself, where all containers of a pod are. */
    static Text here() {
        return Text.of("127.0.0.1");
    }
}
