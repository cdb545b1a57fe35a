package dev.quadlet.compose.internal.mapping;

import dev.quadlet.source.Severity;
import dev.quadlet.value.IpAddress;
import dev.quadlet.value.NetworkMode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** How a service joins a network. */
final class NetworkUse {
    static final Table<NetworkUse> TABLE = new Table<NetworkUse>()
            .kept("aliases", "Network=…:alias=…", "", (use, spot) -> spot.each(alias -> use.aliases.add(alias.plain())))
            .kept("ipv4_address", "Network=…:ip=…", "", (use, spot) -> use.v4 = Optional.of(IpAddress.of(spot.plain())))
            .kept(
                    "ipv6_address",
                    "Network=…:ip6=…",
                    "",
                    (use, spot) -> use.v6 = Optional.of(IpAddress.of(spot.plain())))
            .kept("mac_address", "Network=…:mac=…", "", (use, spot) -> use.mac = Optional.of(spot.plain()))
            .kept(
                    "interface_name",
                    "Network=…:interface_name=…",
                    "",
                    (use, spot) -> use.interfaceName = Optional.of(spot.plain()))
            .kept("x-podman.mac_address", "Network=…:mac=…", "", (use, spot) -> use.mac(spot.plain()))
            .kept(
                    "x-podman.interface_name",
                    "Network=…:interface_name=…",
                    "",
                    (use, spot) -> use.interfaceName = Optional.of(spot.plain()))
            .dropped("priority", Severity.NOTICE, "Podman joins networks in the order of the unit", "")
            .dropped("gw_priority", Severity.NOTICE, "Podman takes the gateway of the first network", "")
            .dropped("link_local_ips", Severity.WARNING, "Podman gives no link-local addresses", "")
            .dropped("driver_opts", Severity.WARNING, "Podman has no such options for one container", "");

    final Spot spot;
    final Set<String> aliases = new LinkedHashSet<>();
    private Optional<IpAddress> v4 = Optional.empty();
    private Optional<IpAddress> v6 = Optional.empty();
    private Optional<String> mac = Optional.empty();
    private Optional<String> interfaceName = Optional.empty();

    NetworkUse(Spot spot) {
        this.spot = spot;
    }

    void mac(String address) {
        mac = mac.or(() -> Optional.of(address));
    }

    /** The network with the aliases and addresses that are the service's own there. */
    NetworkMode on(NetworkMode network, Set<String> everywhere) {
        if (network.equals(NetworkMode.HOST) || network.equals(NetworkMode.NONE)) {
            return network;
        }
        Set<String> names = new LinkedHashSet<>(everywhere);
        names.addAll(aliases);
        NetworkMode mode = network;
        for (String alias : names) {
            mode = mode.alias(alias);
        }
        return addressed(mode);
    }

    private NetworkMode addressed(NetworkMode network) {
        NetworkMode mode = network;
        mode = v4.isPresent() ? mode.ip(v4.get()) : mode;
        mode = v6.isPresent() ? mode.option("ip6", v6.get().text()) : mode;
        mode = mac.isPresent() ? mode.mac(mac.get()) : mode;
        return interfaceName.isPresent() ? mode.option("interface_name", interfaceName.get()) : mode;
    }
}
