package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.source.Severity;
import dev.quadlet.value.HostEntry;
import dev.quadlet.value.NetworkMode;
import dev.quadlet.value.PortMapping;
import io.fabric8.kubernetes.api.model.HostAlias;
import io.fabric8.kubernetes.api.model.PodDNSConfig;
import io.fabric8.kubernetes.api.model.PodDNSConfigOption;
import io.fabric8.kubernetes.api.model.PodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** How a pod is reached, and what it reaches. */
final class NetworkRows {
    private NetworkRows() {}

    static void addTo(Table<ContainerDraft> table) {
        pods(table)
                .kept(
                        "ExposeHostPort",
                        "ports, and those of a Service",
                        "",
                        (container, spot) -> container.ports.addAll(Ports.exposed(spot.text())))
                .changed(
                        "PublishPort",
                        "ports, and those of a Service",
                        "the host's port is opened with the option `withHostPorts` only; an Ingress is another option",
                        (container, spot) -> spot.each(
                                ContainerKeys.PUBLISH_PORT, port -> publish(container, container.ports, spot, port)));
    }

    /** What containers and pods have alike. */
    static <T extends Draft> Table<T> pods(Table<T> table) {
        return table.changed(
                        "Network",
                        "hostNetwork, or nothing",
                        "all pods of a cluster reach each other; `none` and others' networks are not there",
                        (draft, spot) -> spot.each(ContainerKeys.NETWORK, network -> network(draft, spot, network)))
                .kept(
                        "NetworkAlias",
                        "a Service",
                        "as DNS allows it",
                        (draft, spot) -> names(draft).add(spot.text()))
                .kept("HostName", "hostname", "as DNS allows it", NetworkRows::hostName)
                .kept(
                        "AddHost",
                        "hostAliases",
                        "`host-gateway` is not there",
                        (draft, spot) -> spot.each(ContainerKeys.ADD_HOST, host -> host(spec(draft), spot, host)))
                .changed(
                        "DNS",
                        "dnsConfig.nameservers",
                        "beside those of the cluster",
                        (draft, spot) ->
                                add(dns(spec(draft)).getNameservers(), spot.text(), dns(spec(draft))::setNameservers))
                .kept(
                        "DNSSearch",
                        "dnsConfig.searches",
                        "beside those of the cluster",
                        (draft, spot) ->
                                add(dns(spec(draft)).getSearches(), spot.text(), dns(spec(draft))::setSearches))
                .kept("DNSOption", "dnsConfig.options", "", NetworkRows::dnsOption)
                .dropped(Severity.WARNING, "the cluster gives a pod its address", "call it by its name", "IP", "IP6");
    }

    private static PodSpec spec(Draft draft) {
        return draft.workload().orElseThrow().spec;
    }

    private static Set<String> names(Draft draft) {
        return draft instanceof PodDraft pod ? pod.names : draft.container().orElseThrow().names;
    }

    static void publish(Draft draft, List<Port> ports, Spot spot, PortMapping mapping) {
        List<Port> published = Ports.published(mapping, spot);
        ports.addAll(published);
        if (!draft.workshop.options().hostPorts()) {
            spot.changed(
                    "the port is reached in the cluster only, by the name of the Service and the container's port",
                    "ask for an Ingress or host ports, or change the type of the Service");
        }
    }

    private static void network(Draft draft, Spot spot, NetworkMode network) {
        for (String option : network.options()) {
            if (option.startsWith("alias=")) {
                names(draft).add(option.substring("alias=".length()));
            } else {
                spot.dropped("the network of a pod has no option " + option, "");
            }
        }
        if (network.equals(NetworkMode.HOST)) {
            spec(draft).setHostNetwork(true);
            spec(draft).setDnsPolicy("ClusterFirstWithHostNet");
            spot.changed("it is the network of whichever node the pod runs on", "");
        } else if (network.unit()
                        .filter(unit -> unit.extension().equals("container"))
                        .isPresent()
                || spot.plain(network.mode()).startsWith("container:")) {
            spot.error("only containers of one pod share a network", "put both into one pod unit");
        } else if (network.equals(NetworkMode.NONE)) {
            spot.error("the pod has a network", "add a NetworkPolicy that allows nothing");
        } else {
            spot.notice("all pods of the cluster reach each other", "add a NetworkPolicy where they shall not");
        }
    }

    private static void hostName(Draft draft, Spot spot) {
        String name = spot.text();
        spec(draft).setHostname(Names.dns(name));
        if (!name.equals(Names.dns(name))) {
            spot.changed("the host name is " + Names.dns(name), "");
        }
    }

    private static void host(PodSpec spec, Spot spot, HostEntry entry) {
        String address = spot.plain(entry.address());
        if (address.equals("host-gateway")) {
            spot.error("a pod has no host of its own", "name what the pod shall reach");
            return;
        }
        HostAlias alias = new HostAlias();
        alias.setIp(address);
        alias.setHostnames(List.of(spot.plain(entry.name()).split(";", -1)));
        add(spec.getHostAliases(), alias, spec::setHostAliases);
    }

    private static PodDNSConfig dns(PodSpec spec) {
        PodDNSConfig known = spec.getDnsConfig();
        if (known == null) {
            known = new PodDNSConfig();
            spec.setDnsConfig(known);
        }
        return known;
    }

    private static void dnsOption(Draft draft, Spot spot) {
        String text = spot.text();
        int colon = text.indexOf(':');
        PodDNSConfigOption option = new PodDNSConfigOption();
        option.setName(colon < 0 ? text : text.substring(0, colon));
        if (colon >= 0) {
            option.setValue(text.substring(colon + 1));
        }
        PodDNSConfig dns = dns(spec(draft));
        add(dns.getOptions(), option, dns::setOptions);
    }

    /** Lists of the model may not be what one can add to. */
    static <T> void add(List<T> known, T more, Consumer<List<T>> set) {
        set.accept(
                new ArrayList<>(Stream.concat(known.stream(), Stream.of(more)).toList()));
    }
}
