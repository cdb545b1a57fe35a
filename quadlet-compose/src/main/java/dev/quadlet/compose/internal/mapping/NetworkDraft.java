package dev.quadlet.compose.internal.mapping;

import dev.quadlet.NetworkBuilder;
import dev.quadlet.NetworkUnit;
import dev.quadlet.Quadlet;
import dev.quadlet.source.Severity;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.IpAddress;
import dev.quadlet.value.IpRange;
import dev.quadlet.value.KeyValue;
import dev.quadlet.value.NetworkMode;
import dev.quadlet.value.Subnet;
import dev.quadlet.value.Text;
import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.Set;

/** A network on its way into the stack. */
final class NetworkDraft {
    private static final String DOCKER = "com.docker.network.";
    private static final Set<String> DRIVERS = Set.of("bridge", "macvlan", "ipvlan");
    private static final Set<String> SPECIAL = Set.of("host", "none", "bridge");
    private static final Set<String> OPTIONS = Set.of(
            "mtu",
            "vlan",
            "metric",
            "parent",
            "mode",
            "isolate",
            "vrf",
            "no_default_route",
            "bclim",
            "host_interface_name");

    static final Table<NetworkDraft> SUBNETS = new Table<NetworkDraft>()
            .kept("subnet", "Subnet=", "", (n, spot) -> n.unit.subnet(Subnet.of(spot.plain())))
            .kept("gateway", "Gateway=", "", (n, spot) -> n.unit.gateway(IpAddress.of(spot.plain())))
            .kept("ip_range", "IPRange=", "", (n, spot) -> n.unit.ipRange(IpRange.of(spot.plain())))
            .dropped(
                    "aux_addresses",
                    Severity.WARNING,
                    "Podman does not keep addresses free for others",
                    "give the network an IPRange= without them");

    static final Table<NetworkDraft> IPAM = new Table<NetworkDraft>()
            .changed("driver", "IPAMDriver=", "left out for default", NetworkDraft::ipamDriver)
            .group("config", "", "", SUBNETS, (n, spot) -> spot.each(item -> SUBNETS.read(n, item)))
            .dropped("options", Severity.WARNING, "Podman's address management has no options", "");

    static final Table<NetworkDraft> TABLE = new Table<NetworkDraft>()
            .kept(
                    "name",
                    "NetworkName=",
                    "without, the project's name and an underscore come first",
                    NetworkDraft::name)
            .step("external", "Network=NAME", "no unit: the network has to be there", NetworkDraft::external)
            .changed("driver", "Driver=", "Podman has bridge, macvlan and ipvlan", NetworkDraft::driver)
            .changed("driver_opts", "Options=", "options of Docker alone are left out", NetworkDraft::options)
            .meaningless("attachable", "every network of Podman is")
            .droppedUnless(
                    "enable_ipv4",
                    List.of("true"),
                    Severity.WARNING,
                    "the network has IPv4 addresses",
                    "give it an IPv6 subnet alone")
            .kept("enable_ipv6", "IPv6=", "", (n, spot) -> n.unit.ipv6(spot.flag()))
            .kept("internal", "Internal=", "", (n, spot) -> n.unit.internal(spot.flag()))
            .group("ipam", "", IPAM)
            .kept("labels", "Label=", "", (n, spot) -> spot.eachPair(n::label))
            .meaningless("scope", "networks reach as far as the machine")
            .kept("x-podman.disable-dns", "DisableDNS=", "", (n, spot) -> n.unit.disableDns(spot.flag()))
            .kept("x-podman.dns", "DNS=", "", (n, spot) -> spot.each(item -> n.unit.dns(item.plain())));

    private final UnitName unitName;
    private final String key;
    private final PodmanVersion podman;
    private final NetworkBuilder unit;
    private String name;
    private boolean named;
    private boolean external;

    NetworkDraft(UnitName unitName, String key, String name, PodmanVersion podman) {
        this.podman = podman;
        this.unitName = unitName;
        this.key = key;
        this.unit = Quadlet.network(unitName.stem());
        this.name = name;
    }

    boolean isExternal() {
        return external;
    }

    /** Says what the host has to have. */
    void require(Spot spot) {
        if (external && !SPECIAL.contains(name)) {
            spot.step("Podman has to have the network " + name, "podman network create " + name);
        }
    }

    NetworkMode mode() {
        if (!external) {
            return NetworkMode.unit(unitName);
        }
        return SPECIAL.contains(name) ? NetworkMode.parse(name) : NetworkMode.named(name);
    }

    NetworkUnit build() {
        return unit.networkName(Text.of(name)).build();
    }

    private void name(Spot spot) {
        name = spot.plain();
        named = true;
    }

    private void external(Spot spot) {
        external = spot.isMapping() || spot.flag();
        name = external && !named ? key : name;
        if (spot.isMapping()) {
            spot.eachPair((field, value) -> name = field.equals("name") ? value.plain() : name);
        }
    }

    private void driver(Spot spot) {
        String driver = spot.plain();
        if (SPECIAL.contains(driver) && !driver.equals("bridge")) {
            external = true;
            name = driver;
        } else if (DRIVERS.contains(driver)) {
            unit.driver(Text.of(driver));
        } else {
            spot.changed("Podman has no driver " + driver + ", so that the network is a bridge on this machine", "");
        }
    }

    private void options(Spot spot) {
        spot.eachPair(this::option);
    }

    private void option(String option, Spot value) {
        if (option.equals(DOCKER + "bridge.name")) {
            interfaceName(value);
            return;
        }
        String plain = option.startsWith(DOCKER + "driver.") ? option.substring((DOCKER + "driver.").length()) : option;
        if (OPTIONS.contains(plain)) {
            unit.options(KeyValue.of(plain, value.plain()));
        } else {
            value.dropped("Podman's networks have no option " + option, "");
        }
    }

    private void interfaceName(Spot value) {
        if (podman.atLeast(5, 6)) {
            unit.interfaceName(value.content());
        } else {
            unit.podmanArgs(CommandLine.of("--interface-name=" + value.plain()));
        }
    }

    private void ipamDriver(Spot spot) {
        if (!spot.plain().equals("default")) {
            unit.ipamDriver(spot.content());
        }
    }

    private void label(String label, Spot value) {
        unit.label(label, Contents.of(value.textOrEmpty(), value.reading().placeholders()));
    }
}
