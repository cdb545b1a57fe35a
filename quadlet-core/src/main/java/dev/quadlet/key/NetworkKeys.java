// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet.key;

import dev.quadlet.value.CommandLine;
import dev.quadlet.value.IpAddress;
import dev.quadlet.value.IpRange;
import dev.quadlet.value.KeyValue;
import dev.quadlet.value.Label;
import dev.quadlet.value.Subnet;

/**
 * The keys of {@code [Network]}.
 *
 * <p>They are the rows of the key table; {@link Keys} looks the same ones up by name.
 */
public final class NetworkKeys {
    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>{@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<String> CONTAINERS_CONF_MODULE =
            Keys.typed("Network", "ContainersConfModule", ValueTypes.PATH);

    /**
     * Address of a DNS server that the network's own resolver forwards queries to, instead of the servers of the host.
     *
     * <p>{@code DNS=}, which becomes {@code --dns V}. Since Podman 4.7. See podman-systemd.unit(5).
     */
    public static final Key<IpAddress> DNS = Keys.typed("Network", "DNS", ValueTypes.ADDRESS);

    /**
     * Whether containers on the network cannot find each other by name, because its DNS plugin is off; Podman's default
     * is no.
     *
     * <p>{@code DisableDNS=}, which becomes {@code --disable-dns | --disable-dns=false}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     */
    public static final Key<Boolean> DISABLE_DNS = Keys.typed("Network", "DisableDNS", ValueTypes.BOOL);

    /**
     * Driver of the network: {@code bridge}, which is the default, {@code macvlan}, {@code ipvlan} or that of a plugin.
     *
     * <p>{@code Driver=}, which becomes {@code --driver V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<String> DRIVER = Keys.typed("Network", "Driver", ValueTypes.STRING);

    /**
     * Gateway of the subnet at the same place in the list of {@code Subnet=} lines; the default is the first address of
     * the subnet.
     *
     * <p>{@code Gateway=}, which becomes {@code --gateway V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<IpAddress> GATEWAY = Keys.typed("Network", "Gateway", ValueTypes.ADDRESS);

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>{@code GlobalArgs=}, which becomes words after podman. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<CommandLine> GLOBAL_ARGS = Keys.typed("Network", "GlobalArgs", ValueTypes.COMMAND);

    /**
     * How addresses are handed out: {@code host-local} by Podman itself, {@code dhcp} by a server on the network,
     * {@code none} not at all; the default follows from the driver.
     *
     * <p>{@code IPAMDriver=}, which becomes {@code --ipam-driver V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<String> IPAM_DRIVER = Keys.typed("Network", "IPAMDriver", ValueTypes.STRING);

    /**
     * Part of the subnet that addresses are handed out from, as {@code ADDRESS/BITS} or {@code FIRST-LAST}; it belongs
     * to the subnet at the same place in the list of {@code Subnet=} lines.
     *
     * <p>{@code IPRange=}, which becomes {@code --ip-range V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<IpRange> IP_RANGE = Keys.typed("Network", "IPRange", ValueTypes.IP_RANGE);

    /**
     * Whether the network has IPv6 beside IPv4, with a subnet that Podman picks when none is given; Podman's default is
     * no.
     *
     * <p>{@code IPv6=}, which becomes {@code --ipv6 | --ipv6=false}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<Boolean> IPV6 = Keys.typed("Network", "IPv6", ValueTypes.BOOL);

    /**
     * Name of the network interface on the host: of the bridge, or the parent of a macvlan or ipvlan network.
     *
     * <p>{@code InterfaceName=}, which becomes {@code --interface-name V}. Since Podman 5.6. See
     * podman-systemd.unit(5).
     */
    public static final Key<String> INTERFACE_NAME = Keys.typed("Network", "InterfaceName", ValueTypes.STRING);

    /**
     * Whether the network has no way to the outside; Podman's default is no.
     *
     * <p>{@code Internal=}, which becomes {@code --internal | --internal=false}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     */
    public static final Key<Boolean> INTERNAL = Keys.typed("Network", "Internal", ValueTypes.BOOL);

    /**
     * Labels of the network; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>{@code Label=}, which becomes {@code --label K=V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<Label> LABEL = Keys.typed("Network", "Label", ValueTypes.LABEL);

    /**
     * Whether the network is removed when its service stops; the default is no, and removal fails while containers use
     * it.
     *
     * <p>{@code NetworkDeleteOnStop=}, which becomes ExecStopPost: podman network rm NAME. Since Podman 5.5. See
     * podman-systemd.unit(5).
     */
    public static final Key<Boolean> NETWORK_DELETE_ON_STOP =
            Keys.typed("Network", "NetworkDeleteOnStop", ValueTypes.BOOL);

    /**
     * Name of the network; the default is {@code systemd-} and the name of the unit.
     *
     * <p>{@code NetworkName=}, which becomes the network name. Since Podman 4.7. See podman-systemd.unit(5).
     */
    public static final Key<String> NETWORK_NAME = Keys.typed("Network", "NetworkName", ValueTypes.STRING);

    /**
     * Options of the network driver, as {@code NAME=VALUE}, such as {@code mtu=1400} or {@code isolate=true}.
     *
     * <p>{@code Options=}, which becomes {@code --opt K=V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<KeyValue> OPTIONS = Keys.typed("Network", "Options", ValueTypes.OPTION);

    /**
     * Words that are added to {@code podman network create} before the name, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>{@code PodmanArgs=}, which becomes words before the name. Since Podman 4.6. See podman-systemd.unit(5).
     */
    public static final Key<CommandLine> PODMAN_ARGS = Keys.typed("Network", "PodmanArgs", ValueTypes.COMMAND);

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -network}.
     *
     * <p>{@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<String> SERVICE_NAME = Keys.typed("Network", "ServiceName", ValueTypes.STRING);

    /**
     * Subnet of the network, as {@code ADDRESS/BITS}; without the key Podman picks a free one, and several lines make
     * several subnets.
     *
     * <p>{@code Subnet=}, which becomes {@code --subnet V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<Subnet> SUBNET = Keys.typed("Network", "Subnet", ValueTypes.CIDR);

    private NetworkKeys() {}
}
