// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.NetworkKeys;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.IpAddress;
import dev.quadlet.value.IpRange;
import dev.quadlet.value.KeyValue;
import dev.quadlet.value.Label;
import dev.quadlet.value.Subnet;
import dev.quadlet.value.ValueException;
import java.util.List;
import java.util.Optional;

/**
 * What a unit says in {@code [Network]}: a method for each key.
 *
 * <p>Of a key that can stand once, the last line counts; of a key that can be repeated, all do. How lines and words
 * are read is Podman's way, and for the keys that Podman hands on, systemd's.
 */
public final class NetworkSection {
    private final SectionReader reader;

    NetworkSection(SectionReader reader) {
        this.reader = reader;
    }

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>{@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> containersConfModule() {
        return reader.all(NetworkKeys.CONTAINERS_CONF_MODULE);
    }

    /**
     * Address of a DNS server that the network's own resolver forwards queries to, instead of the servers of the host.
     *
     * <p>{@code DNS=}, which becomes {@code --dns V}. Since Podman 4.7. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<IpAddress> dns() {
        return reader.all(NetworkKeys.DNS);
    }

    /**
     * Whether containers on the network cannot find each other by name, because its DNS plugin is off; Podman's default
     * is no.
     *
     * <p>{@code DisableDNS=}, which becomes {@code --disable-dns | --disable-dns=false}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> disableDns() {
        return reader.first(NetworkKeys.DISABLE_DNS);
    }

    /**
     * Driver of the network: {@code bridge}, which is the default, {@code macvlan}, {@code ipvlan} or that of a plugin.
     *
     * <p>{@code Driver=}, which becomes {@code --driver V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> driver() {
        return reader.first(NetworkKeys.DRIVER);
    }

    /**
     * Gateway of the subnet at the same place in the list of {@code Subnet=} lines; the default is the first address of
     * the subnet.
     *
     * <p>{@code Gateway=}, which becomes {@code --gateway V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<IpAddress> gateway() {
        return reader.all(NetworkKeys.GATEWAY);
    }

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>{@code GlobalArgs=}, which becomes words after podman. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<CommandLine> globalArgs() {
        return reader.all(NetworkKeys.GLOBAL_ARGS);
    }

    /**
     * How addresses are handed out: {@code host-local} by Podman itself, {@code dhcp} by a server on the network,
     * {@code none} not at all; the default follows from the driver.
     *
     * <p>{@code IPAMDriver=}, which becomes {@code --ipam-driver V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> ipamDriver() {
        return reader.first(NetworkKeys.IPAM_DRIVER);
    }

    /**
     * Part of the subnet that addresses are handed out from, as {@code ADDRESS/BITS} or {@code FIRST-LAST}; it belongs
     * to the subnet at the same place in the list of {@code Subnet=} lines.
     *
     * <p>{@code IPRange=}, which becomes {@code --ip-range V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<IpRange> ipRange() {
        return reader.all(NetworkKeys.IP_RANGE);
    }

    /**
     * Whether the network has IPv6 beside IPv4, with a subnet that Podman picks when none is given; Podman's default is
     * no.
     *
     * <p>{@code IPv6=}, which becomes {@code --ipv6 | --ipv6=false}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> ipv6() {
        return reader.first(NetworkKeys.IPV6);
    }

    /**
     * Name of the network interface on the host: of the bridge, or the parent of a macvlan or ipvlan network.
     *
     * <p>{@code InterfaceName=}, which becomes {@code --interface-name V}. Since Podman 5.6. See
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> interfaceName() {
        return reader.first(NetworkKeys.INTERFACE_NAME);
    }

    /**
     * Whether the network has no way to the outside; Podman's default is no.
     *
     * <p>{@code Internal=}, which becomes {@code --internal | --internal=false}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> internal() {
        return reader.first(NetworkKeys.INTERNAL);
    }

    /**
     * Labels of the network; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>{@code Label=}, which becomes {@code --label K=V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<Label> label() {
        return reader.all(NetworkKeys.LABEL);
    }

    /**
     * Whether the network is removed when its service stops; the default is no, and removal fails while containers use
     * it.
     *
     * <p>{@code NetworkDeleteOnStop=}, which becomes ExecStopPost: podman network rm NAME. Since Podman 5.5. See
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> networkDeleteOnStop() {
        return reader.first(NetworkKeys.NETWORK_DELETE_ON_STOP);
    }

    /**
     * Name of the network; the default is {@code systemd-} and the name of the unit.
     *
     * <p>{@code NetworkName=}, which becomes the network name. Since Podman 4.7. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> networkName() {
        return reader.first(NetworkKeys.NETWORK_NAME);
    }

    /**
     * Options of the network driver, as {@code NAME=VALUE}, such as {@code mtu=1400} or {@code isolate=true}.
     *
     * <p>{@code Options=}, which becomes {@code --opt K=V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<KeyValue> options() {
        return reader.all(NetworkKeys.OPTIONS);
    }

    /**
     * Words that are added to {@code podman network create} before the name, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>{@code PodmanArgs=}, which becomes words before the name. Since Podman 4.6. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<CommandLine> podmanArgs() {
        return reader.all(NetworkKeys.PODMAN_ARGS);
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -network}.
     *
     * <p>{@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> serviceName() {
        return reader.first(NetworkKeys.SERVICE_NAME);
    }

    /**
     * Subnet of the network, as {@code ADDRESS/BITS}; without the key Podman picks a free one, and several lines make
     * several subnets.
     *
     * <p>{@code Subnet=}, which becomes {@code --subnet V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<Subnet> subnet() {
        return reader.all(NetworkKeys.SUBNET);
    }
}
